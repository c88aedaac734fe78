import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes bytes beside their final place, forces them to disk and renames: a reader sees all of them or nothing. */
export async function keepBytes(address: string, bytes: Uint8Array) {
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
    throw error;
  }
}
