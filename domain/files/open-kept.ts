import { contentKey } from "@/lib/storage/content-key";
import { storage } from "@/lib/storage/storage";
import { StoreAway, type Stored } from "@/lib/storage/store";
import { NotFound, Unavailable } from "../errors";
import type { OpenFile } from "./find-file";
import { storeAway } from "./upload-refused";

export type Kept = Stored & { mime: string; etag: string };

/** The bytes of a file that was found, in a smaller copy when one of that width was made. */
export async function openKept(
  { sha256, mime }: Pick<OpenFile, "sha256" | "mime">,
  width: string | null,
  format: string,
  store = storage(),
): Promise<Kept> {
  const choices = width && /^(320|640|1280)$/.test(width) ? [...new Set([format, "webp"])] : [];
  try {
    for (const type of choices.filter((type) => type === "avif" || type === "webp")) {
      const name = `${width}.${type}`;
      const copy = await store.open(contentKey(sha256, name));
      if (copy) return { ...copy, mime: `image/${type}`, etag: `${sha256.slice(0, 32)}.${name}` };
    }
    const original = await store.open(contentKey(sha256));
    if (!original) throw new NotFound("Berkas");
    return { ...original, mime, etag: sha256.slice(0, 32) };
  } catch (error) {
    throw error instanceof StoreAway ? new Unavailable(storeAway) : error;
  }
}
