import type { View } from "@/components/viewer/view";
import type { DocumentPage } from "@/domain/legalitas/list-pages";

/** Each page of a document as a picture; nothing when there is one that can't be drawn, or may not be opened yet. */
export function viewsOf(pages: readonly DocumentPage[]): View[] | undefined {
  const canAll = pages.every(({ mime, pageCount, scan }) => {
    const isSafe = scan === "bersih" || scan === "tidak_dipindai";
    return isSafe && (mime.startsWith("image/") || Boolean(pageCount));
  });
  if (!canAll || pages.length === 0) return undefined;
  return pages.flatMap(({ id, name, mime, pageCount }) => {
    if (mime.startsWith("image/")) return { src: `/api/files/${id}`, alt: `Foto ${name}`, label: name };
    return Array.from({ length: pageCount ?? 0 }, (_, i) => ({
      src: `/api/files/${id}/halaman/${i + 1}`,
      alt: `${name}, halaman ${i + 1}`,
      label: `${name}, halaman ${i + 1}`,
    }));
  });
}
