import type { filePurposes } from "@/db/schema";
import { canSomewhere, type Permission, type Person } from "../policy";

export type FilePurpose = Exclude<(typeof filePurposes)[number], "impor">;

/** What may be uploaded for each purpose, who may do it, and which smaller copies are made. */
export const purposes: Record<FilePurpose, { needs: Permission; takesPdf: boolean; widths: readonly number[] }> = {
  persetujuan: { needs: "counter.serve", takesPdf: true, widths: [320] },
  dokumen: { needs: "document.submit", takesPdf: true, widths: [320] },
  bukti_pembuat: { needs: "producer.check", takesPdf: true, widths: [320, 640] },
  foto_produk: { needs: "product.edit", takesPdf: false, widths: [320, 640, 1280] },
  foto_laporan: { needs: "place.report", takesPdf: false, widths: [320, 640, 1280] },
  foto_titipan: { needs: "goods.move", takesPdf: false, widths: [320, 1280] },
  bukti_setoran: { needs: "settlement.run", takesPdf: true, widths: [320] },
  foto_kunjungan: { needs: "visit.record", takesPdf: false, widths: [320, 640, 1280] },
};

/** What an officer may also send for the person at the counter. */
const atCounter: readonly FilePurpose[] = ["dokumen", "foto_produk"];

/** Whether somebody may send files for this purpose at all; which record takes them is judged there. */
export function maySend(actor: Person, purpose: FilePurpose) {
  const servesSomebody = atCounter.includes(purpose) && canSomewhere(actor, "counter.serve");
  return servesSomebody || canSomewhere(actor, purposes[purpose].needs);
}

/** Whether a word from outside names a purpose. */
export function isFilePurpose(name: string | undefined): name is FilePurpose {
  return name !== undefined && Object.hasOwn(purposes, name);
}
