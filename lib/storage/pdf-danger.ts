import { constants, inflateSync } from "node:zlib";

export type PdfDanger = "pdf_aktif" | "pdf_terkunci" | "pdf_rusak";

const active = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])|\/JS\s*(\(|<|\d+\s+\d+\s+R)/;

const packed = /\/ObjStm|\/First\s{1,9}\d{1,9}\s{0,9}[/>]/;
const simplyDeflated = /\/Filter\s{0,9}(\/FlateDecode(?![A-Za-z0-9])|\[\s{0,9}\/FlateDecode\s{0,9}\])/g;

/** What all packed objects of one file may unpack to, and how many streams of them there may be. */
const mostBytes = 32_000_000;
const mostStreams = 5_000;

/**
 * Whether a PDF does anything but be read: runs scripts, starts programs or carries other files. Objects packed into
 * compressed streams are unpacked and looked at too; what cannot be looked into is not taken.
 */
export function pdfDanger(bytes: Buffer): PdfDanger | undefined {
  const raw = bytes.toString("latin1");
  const text = plainNames(raw);
  if (active.test(text)) return "pdf_aktif";
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return "pdf_terkunci";
  if (!/%%EOF|startxref/.test(text)) return "pdf_rusak";
  if (endsAsZip(bytes)) return "pdf_aktif";
  return packedDanger(bytes, raw);
}

/** A ZIP is read from its end: whatever stands before it, such as a whole PDF, is no hindrance. */
function endsAsZip(bytes: Buffer) {
  const tail = bytes.subarray(-65_557).toString("latin1");
  return tail.includes("PK\x05\x06") && bytes.includes("PK\x01\x02");
}

/** `/J#61va` is `/Java`: names may hide behind escapes. */
function plainNames(text: string) {
  return text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * One pass over the file: were anything looked at again for each stream, a small file could hold up the whole server.
 * All between two keywords counts as the dictionary, so that a word inside it, such as `(obj)`, hides nothing.
 */
function packedDanger(bytes: Buffer, raw: string): PdfDanger | undefined {
  let [left, streams, before] = [mostBytes, mostStreams, 0];
  for (const { 0: keyword, 1: end, index } of raw.matchAll(/(end)?stream(?:\r\n|\n|\r)?/g)) {
    const head = plainNames(raw.slice(before, index));
    before = index + keyword.length;
    if (!packed.test(head)) continue;
    if (end) return "pdf_rusak";
    if (!head.includes("/Filter")) continue; // stands in plain sight and was read with the rest
    const objects = streams-- > 0 ? unpack(head, bytes.subarray(before), left) : undefined;
    if (objects === undefined) return "pdf_rusak";
    if (active.test(plainNames(objects))) return "pdf_aktif";
    left -= objects.length;
  }
  return undefined;
}

/** Unpacks up to where the compressed data itself ends: the word `endstream` may stand in the middle of it. */
function unpack(head: string, data: Buffer, most: number) {
  const isSimple = head.match(simplyDeflated)?.length === head.split("/Filter").length - 1;
  if (most <= 0 || !isSimple || head.includes("/Predictor")) return undefined;
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  } catch {
    return undefined;
  }
}
