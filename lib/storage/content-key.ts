/** The name under which bytes are kept: two levels of folders keep any one of them small. A variant stands beside its original. */
export function contentKey(sha256: string, variant?: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a SHA-256 checksum.");
  const name = variant ? `${sha256}.${variant}` : sha256;
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${name}`;
}
