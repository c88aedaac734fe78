import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { crc32, createDeflate, deflateSync } from "node:zlib";
import sharp from "sharp";
import { streamZip } from "../zip/stream-zip";
import { pdfWith } from "./testing-pdf";

const side = 50_000;
const script = "<script>alert(document.cookie)</script>";

/** A photo, and nothing else. */
export const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#a52" } })
    .jpeg()
    .toBuffer();

const zip = (content: AsyncIterable<Uint8Array> | string) =>
  buffer(Readable.from(streamZip(Readable.from([{ name: "program.exe", content }]))));

/** A photo with a ZIP behind its end: a ZIP is read from there. */
export async function photoAndZip() {
  return Buffer.concat([await photo(), await zip(script)]);
}

/** A comment inside the picture's own markers: still a JPEG to whoever draws it, and a page to whoever is fooled. */
export async function photoAndPage() {
  const [bytes, comment] = [await photo(), Buffer.from(`*/${script}/*`)];
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, comment, bytes.subarray(2)]);
}

/** A PDF with a ZIP behind its end. */
export async function pdfAndZip() {
  return Buffer.concat([pdfWith(), Buffer.from("\n"), await zip(script)]);
}

/** A drawing that runs a script. */
export function svg() {
  return Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`);
}

/** A PDF that runs a script when it is opened. */
export function scriptedPdf() {
  const catalog = "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
  return Buffer.from(pdfWith().toString("latin1").replace("/Type /Catalog", catalog), "latin1");
}

/** The same, with the script out of sight. */
export function packedScriptPdf() {
  const objects = deflateSync("9 0 << /S /JavaScript /JS (app.alert\\(1\\)) >>");
  const head = "8 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n";
  return Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    Buffer.from(head),
    objects,
    Buffer.from("\nendstream endobj\n"),
    pdfWith(),
  ]);
}

/** A PDF without a single page. */
export const hollowPdf = () =>
  Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF");

/** Nothing, as often as asked, piece by piece. */
async function* nothing(bytes: number) {
  const piece = Buffer.alloc(1_000_000);
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
}

const squeezed = (bytes: number) => buffer(Readable.from(nothing(bytes)).pipe(createDeflate({ level: 1 })));

/** A whole PNG of one colour: some megabyte here, and 10 GB for whoever unfolds it to pixels. */
export async function pixelBomb() {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(1, 8);
  const rows = await squeezed(side * (1 + side / 8));
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A ZIP of some hundred kilobytes with 300 MB in it. */
export const zipBomb = () => zip(nothing(300_000_000));

/** Its page is drawn by 300 MB of blanks. */
export async function pdfBomb() {
  const text = pdfWith().toString("latin1");
  const [before = "", after = ""] = text.split(/<< \/Length \d+ >>\nstream\n[\s\S]*?(?=\nendstream)/);
  const content = await squeezed(300_000_000);
  const head = `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(`${before}${head}`), content, Buffer.from(after)]);
}

/** A Windows program that says it is a PDF, too. */
export const program = () =>
  Buffer.concat([Buffer.from("MZ\x90\0\x03\0\0\0", "latin1"), Buffer.alloc(400), Buffer.from("PE\0\0"), pdfWith()]);
