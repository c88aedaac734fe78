import type { filePurposes } from "@/db/schema";
import type { Permission } from "../policy";

export type FilePurpose = Exclude<(typeof filePurposes)[number], "impor">;

/** What may be uploaded for each purpose, who may do it, and which smaller copies are made. */
export const purposes: Record<FilePurpose, { needs: Permission; takesPdf: boolean; widths: readonly number[] }> = {
  dokumen: { needs: "document.submit", takesPdf: true, widths: [320] },
  foto_produk: { needs: "product.edit", takesPdf: false, widths: [320, 640, 1280] },
  foto_laporan: { needs: "place.report", takesPdf: false, widths: [320, 640, 1280] },
  foto_kunjungan: { needs: "visit.record", takesPdf: false, widths: [320, 640, 1280] },
};

/** Whether a word from outside names a purpose. */
export function isFilePurpose(name: string | undefined): name is FilePurpose {
  return name !== undefined && Object.hasOwn(purposes, name);
}
