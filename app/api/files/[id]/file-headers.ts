import type { OpenFile } from "@/domain/files/find-file";
import type { Kept } from "@/domain/files/open-kept";

/** A sandbox would keep Chromium from showing a PDF at all; the PDF's own contents were judged when it came in. */
const policy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** What a browser is told about a stranger's file: its judged type, nothing to run, and who may keep a copy. */
export function fileHeaders(file: OpenFile, kept: Kept) {
  const plain = file.name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  return {
    "content-type": kept.mime,
    "content-length": String(kept.size),
    "content-disposition": `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "content-security-policy": `${policy}${kept.mime === "application/pdf" ? "" : "; sandbox"}`,
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": file.isPublic ? "public, max-age=31536000, immutable" : "private, no-store",
    etag: `"${kept.etag}"`,
    vary: "accept",
  };
}
