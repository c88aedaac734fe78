import { z } from "zod";

/** What curation looks at, each from 1 (belum layak) to 5 (sangat baik). */
export const curationAspects = [
  { key: "legalitas", name: "Legalitas", hint: "Izin cocok dengan produk dan labelnya" },
  { key: "kemasan", name: "Kemasan", hint: "Rapat, bersih, aman dibawa" },
  { key: "label", name: "Label", hint: "Nama, bahan, berat, pembuat, tanggal, izin" },
  { key: "kesiapan", name: "Kesiapan titip jual", hint: "Jumlah, harga, dan pengiriman siap" },
] as const;

const score = z.coerce
  .number("Pilih nilai 1 sampai 5.")
  .int("Pilih nilai 1 sampai 5.")
  .min(1, "Pilih nilai 1 sampai 5.")
  .max(5, "Pilih nilai 1 sampai 5.");

export const curationInput = z.object({
  productId: z.uuid(),
  decision: z.enum(["diterima", "dikembalikan"], "Pilih keputusannya."),
  legalitas: score,
  kemasan: score,
  label: score,
  kesiapan: score,
  reason: z.string().trim().min(5, "Tulis alasannya, agar pemilik tahu.").max(2000, "Paling panjang 2.000 huruf."),
  /** Where it is displayed at once when it is accepted; empty for later. */
  placeId: z.union([z.uuid(), z.literal("")]).optional(),
});
export type CurationInput = z.output<typeof curationInput>;
