import { join } from "node:path";

/** Where bytes lie: two levels of folders keep any one of them small. A variant stands beside its original. */
export function contentAddress(root: string, sha256: string, variant?: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a SHA-256 checksum.");
  return join(root, sha256.slice(0, 2), sha256.slice(2, 4), variant ? `${sha256}.${variant}` : sha256);
}
