import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** How long a file is, and its SHA-256, read piece by piece. */
export async function measureFile(path: string) {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
