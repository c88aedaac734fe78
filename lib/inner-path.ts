const leadsElsewhere = /^\/[/\\]|[\p{Cc}\\]/u;

/** A path within this site, or nothing: an address typed by a stranger must never lead elsewhere. */
export function innerPath(written: string | null | undefined) {
  if (!written?.startsWith("/") || leadsElsewhere.test(written)) return undefined;
  if (!URL.canParse(written, "http://galeri.invalid")) return undefined;
  const url = new URL(written, "http://galeri.invalid");
  const path = url.pathname + url.search;
  // `/..//elsewhere` is only seen for what it is once its dots are walked.
  return url.host === "galeri.invalid" && !leadsElsewhere.test(path) ? path : undefined;
}
