import { constants, inflateSync } from "node:zlib";

export type PdfDanger = "pdf_aktif" | "pdf_terkunci" | "pdf_rusak";

const active = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])|\/JS\s*(\(|<|\d+\s+\d+\s+R)/;

/**
 * Whether a PDF does anything but be read: runs scripts, starts programs or carries other files. Objects packed into
 * compressed streams are unpacked and looked at too; what cannot be looked into is not taken.
 */
export function pdfDanger(bytes: Buffer): PdfDanger | undefined {
  const text = plainNames(bytes.toString("latin1"));
  if (active.test(text)) return "pdf_aktif";
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return "pdf_terkunci";
  if (!/%%EOF|startxref/.test(text)) return "pdf_rusak";
  return packedDanger(bytes.toString("latin1"));
}

/** `/J#61va` is `/Java`: names may hide behind escapes. */
function plainNames(text: string) {
  return text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function packedDanger(raw: string): PdfDanger | undefined {
  for (const match of raw.matchAll(/stream\r?\n/g)) {
    if (raw.slice(match.index - 3, match.index) === "end") continue;
    const head = plainNames(raw.slice(Math.max(raw.lastIndexOf("obj", match.index), 0), match.index));
    if (!/\/ObjStm/.test(head)) continue;
    const start = match.index + match[0].length;
    const end = raw.indexOf("endstream", start);
    const objects = unpack(head, Buffer.from(raw.slice(start, end < 0 ? undefined : end), "latin1"));
    if (objects === undefined) return "pdf_rusak";
    if (active.test(plainNames(objects))) return "pdf_aktif";
  }
  return undefined;
}

function unpack(head: string, packed: Buffer) {
  if (!/\/Filter/.test(head)) return packed.toString("latin1");
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*[\]/>\r\n ]/.test(head) || /\/Predictor/.test(head)) return undefined;
  try {
    const options = { maxOutputLength: 32_000_000, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).toString("latin1");
  } catch {
    return undefined;
  }
}
