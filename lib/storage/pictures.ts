import sharp, { type Metadata, type Sharp } from "sharp";
import { BadUpload } from "./upload-problem";

/** 50 million pixels decode into about 200 MB; a small file that claims more is a bomb. */
const maxPixels = 50_000_000;
const formats = { "image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp" } as const;

export type PictureMime = keyof typeof formats;
export type Picture = { bytes: Buffer; width: number; height: number };
export type Variant = { name: string; bytes: Buffer };

const open = (source: string | Buffer) => sharp(source, { limitInputPixels: maxPixels, failOn: "error" });

/** The picture upright, no wider or higher than `side`, and without what the camera wrote into it, such as the place. */
export async function cleanPicture(path: string, mime: PictureMime, side: number): Promise<Picture> {
  const found = await open(path).metadata().catch(broken);
  refuseHuge(found);
  if (found.format !== formats[mime]) throw new BadUpload("gambar_rusak");
  const { data, info } = await open(path)
    .autoOrient()
    .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
    .toFormat(formats[mime], { quality: 86 })
    .toBuffer({ resolveWithObject: true })
    .catch(broken);
  return { bytes: data, width: info.width, height: info.height };
}

/** Smaller copies for each width, in each format, made once so that no request has to. */
export async function pictureVariants(
  picture: Buffer | Sharp,
  widths: readonly number[],
  types: readonly ("avif" | "webp")[],
) {
  const variants: Variant[] = [];
  for (const width of widths) {
    const small = (Buffer.isBuffer(picture) ? open(picture) : picture.clone()).resize({
      width,
      withoutEnlargement: true,
    });
    for (const type of types) {
      const bytes = await small
        .clone()
        .toFormat(type, type === "avif" ? { quality: 52, effort: 2 } : { quality: 76 })
        .toBuffer();
      variants.push({ name: `${width}.${type}`, bytes });
    }
  }
  return variants;
}

/** A picture that was drawn here, on white. */
export function rawPicture({ data, width, height }: { data: Uint8Array; width: number; height: number }) {
  return sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: "#fff" });
}

function refuseHuge({ width, height }: Metadata) {
  if (width * height > maxPixels) throw new BadUpload("gambar_terlalu_luas");
}

function broken(error: unknown): never {
  const isHuge = error instanceof Error && /pixel limit/i.test(error.message);
  throw new BadUpload(isHuge ? "gambar_terlalu_luas" : "gambar_rusak");
}
