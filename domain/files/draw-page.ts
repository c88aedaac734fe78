import { buffer } from "node:stream/consumers";
import { drawPdf } from "@/lib/storage/draw-pdf";
import { rawPicture } from "@/lib/storage/pictures";
import { takeTurns } from "@/lib/storage/take-turns";
import { NotFound } from "../errors";
import type { OpenFile } from "./find-file";
import { mostPdfPages } from "./most-pdf-pages";
import { openKept } from "./open-kept";

/** Large enough to read the small print of an A4 page. */
const box = { width: 1600, height: 2263 };
const inTurn = takeTurns(2);

/** One page of a PDF as a picture that a screen can enlarge and turn; pages are counted from 1. */
export async function drawPage(file: OpenFile, page: number): Promise<Uint8Array<ArrayBuffer>> {
  if (file.mime !== "application/pdf" || !Number.isInteger(page) || page < 1 || page > mostPdfPages)
    throw new NotFound("Halaman");
  const { stream } = await openKept(file, null, "webp");
  const { picture } = await inTurn(async () => drawPdf(await buffer(stream), { ...box, place: page - 1 }));
  if (!picture) throw new NotFound("Halaman");
  return new Uint8Array(await rawPicture(picture).webp({ quality: 80 }).toBuffer());
}
