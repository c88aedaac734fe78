import { contentAddress } from "@/lib/storage/content-address";
import { filesDir } from "@/lib/storage/files-dir";
import { openBytes } from "@/lib/storage/open-bytes";
import { NotFound } from "../errors";
import type { OpenFile } from "./find-file";

export type Kept = { stream: ReadableStream<Uint8Array>; size: number; mime: string; etag: string };

/** The bytes of a file that was found, in a smaller copy when one of that width was made. */
export async function openKept(
  { sha256, mime }: Pick<OpenFile, "sha256" | "mime">,
  width: string | null,
  format: string,
  root = filesDir(),
): Promise<Kept> {
  const choices = width && /^(320|640|1280)$/.test(width) ? [...new Set([format, "webp"])] : [];
  for (const type of choices.filter((type) => type === "avif" || type === "webp")) {
    const name = `${width}.${type}`;
    const copy = await openBytes(contentAddress(root, sha256, name));
    if (copy) return { ...copy, mime: `image/${type}`, etag: `${sha256.slice(0, 32)}.${name}` };
  }
  const original = await openBytes(contentAddress(root, sha256));
  if (!original) throw new NotFound("Berkas");
  return { ...original, mime, etag: sha256.slice(0, 32) };
}
