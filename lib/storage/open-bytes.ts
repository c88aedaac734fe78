import { open } from "node:fs/promises";
import { Readable } from "node:stream";

/** The bytes at an address as a web stream with their length, or nothing when they aren't there. */
export async function openBytes(address: string) {
  const file = await open(address).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!file) return undefined;
  const { size } = await file.stat();
  return { size, stream: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> };
}
