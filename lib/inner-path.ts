/** A path within this site, or nothing: an address typed by a stranger must never lead elsewhere. */
export function innerPath(written: string | null | undefined) {
  if (!written?.startsWith("/") || /^\/[/\\]|[\p{Cc}\\]/u.test(written)) return undefined;
  const url = new URL(written, "http://galeri.invalid");
  return url.host === "galeri.invalid" ? url.pathname + url.search : undefined;
}
