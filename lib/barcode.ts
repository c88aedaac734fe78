import { toSVG } from "bwip-js/node";

/** Width of the bars of an eight-digit number, in millimetres at full size. */
const fullWidth = 27.9;

/** A number as bars that any shop scanner reads (Code 128), drawn as SVG; `ratio` is height by width. */
export function barcodeSvg(text: string, ratio = 0.25) {
  return toSVG({ bcid: "code128", text, height: fullWidth * ratio, includetext: false });
}
