import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Removes what lies at an address and every smaller copy beside it; what is gone already is no mistake. */
export async function removeBytes(address: string) {
  const folder = dirname(address);
  const name = basename(address);
  const all = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const one of all.filter((one) => one === name || one.startsWith(`${name}.`))) {
    await rm(join(folder, one), { force: true });
  }
}
