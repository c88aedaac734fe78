import QRCode from "qrcode";

/** An address as a QR code, drawn as SVG. */
export function qrSvg(text: string) {
  return QRCode.toString(text, { type: "svg", margin: 0, errorCorrectionLevel: "M" });
}
