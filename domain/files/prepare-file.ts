import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { contentType } from "@/lib/storage/content-type";
import { drawPdf } from "@/lib/storage/draw-pdf";
import { pdfDanger } from "@/lib/storage/pdf-danger";
import { cleanPicture, type PictureMime, pictureVariants, rawPicture, type Variant } from "@/lib/storage/pictures";
import { mostPdfPages } from "./most-pdf-pages";
import { type FilePurpose, purposes } from "./purposes";
import { UploadRefused } from "./upload-refused";

type Prepared = {
  original: Buffer;
  sha256: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  pageCount: number | null;
  variants: Variant[];
};

/** What will be kept of an upload: a PDF as it is when it does nothing, a picture redrawn with its smaller copies. */
export async function prepareFile(path: string, purpose: FilePurpose): Promise<Prepared> {
  const mime = await contentType(path);
  if (/^image\/hei[cf]/.test(mime)) throw new UploadRefused("heic");
  if (mime === "application/pdf" && purposes[purpose].takesPdf) return preparePdf(path);
  if (mime === "image/jpeg" || mime === "image/png" || mime === "image/webp")
    return preparePicture(path, mime, purpose);
  throw new UploadRefused("jenis");
}

async function preparePdf(path: string): Promise<Prepared> {
  const original = await readFile(path);
  const danger = pdfDanger(original);
  if (danger) throw new UploadRefused(danger);
  const { pageCount, picture } = await drawPdf(original);
  if (!pageCount) throw new UploadRefused("pdf_rusak");
  if (pageCount > mostPdfPages) throw new UploadRefused("pdf_terlalu_panjang");
  if (!picture) throw new UploadRefused("pdf_berat");
  const variants = await pictureVariants(rawPicture(picture), [320, 640], ["webp"]);
  return { original, mime: "application/pdf", width: null, height: null, pageCount, variants, ...measure(original) };
}

async function preparePicture(path: string, mime: PictureMime, purpose: FilePurpose): Promise<Prepared> {
  const isDocument = purpose === "dokumen" || purpose === "persetujuan";
  const { bytes: original, width, height } = await cleanPicture(path, mime, isDocument ? 3200 : 2048);
  const variants = await pictureVariants(original, purposes[purpose].widths, isDocument ? ["webp"] : ["avif", "webp"]);
  return { original, mime, width, height, pageCount: null, variants, ...measure(original) };
}

function measure(bytes: Buffer) {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}
