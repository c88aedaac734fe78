import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { isFull } from "./is-full";
import { removeBytes } from "./remove-bytes";
import type { Store } from "./store";
import { BadUpload } from "./upload-problem";

/** Keeps bytes as files in a folder. */
export function diskStore(root: string): Store {
  return {
    keep: (key, bytes) => write(join(root, key), bytes),
    remove: (key) => removeBytes(join(root, key)),
    async open(key) {
      const file = await open(join(root, key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return undefined;
        throw error;
      });
      if (!file) return undefined;
      const { size } = await file.stat();
      return { size, stream: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> };
    },
  };
}

/** Beside its final place, forced to disk and renamed: a reader sees all of it or nothing. */
async function write(address: string, bytes: Uint8Array) {
  await mkdir(dirname(address), { recursive: true });
  const draft = `${address}.${randomUUID()}.baru`;
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, address);
  } catch (error) {
    await rm(draft, { force: true });
    throw isFull(error) ? new BadUpload("penuh") : error;
  }
}
