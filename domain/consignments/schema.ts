import { z } from "zod";

const onceId = z.uuid("Formulir ini tidak bernomor. Muat ulang halaman, lalu isi kembali.");
const name = z.string("Isi nama.").trim().min(2, "Isi nama lengkap.").max(120, "Nama paling panjang 120 huruf.");
const reason = z
  .string("Tulis alasannya.")
  .trim()
  .min(5, "Tulis alasannya, paling sedikit 5 huruf.")
  .max(500, "Alasan paling panjang 500 huruf.");
const units = z.number().int().min(1).max(100_000, "Paling banyak 100.000.");
const outOfRange = "Harga antara Rp1 dan Rp1.000.000.000.";
const rupiah = z.number().int().min(1, outOfRange).max(1_000_000_000, outOfRange);
const day = z.iso.date("Isi tanggalnya lengkap.");

const receivedLine = z.object({
  productId: z.uuid(),
  quantity: units,
  ownerPrice: rupiah,
  price: rupiah.optional(),
  producedOn: day.optional(),
  expiresOn: day.optional(),
  code: z.string().trim().max(40, "Kode produksi paling panjang 40 huruf.").optional(),
  shelf: z.string().trim().max(40, "Nama rak paling panjang 40 huruf.").optional(),
  label: z.array(z.string()),
  overrideReason: z.string().trim().max(500, "Alasan paling panjang 500 huruf.").optional(),
});
export type ReceivedLine = z.output<typeof receivedLine>;

export const receiveInput = z.object({
  id: onceId,
  placeId: z.uuid("Pilih tempat."),
  businessId: z.uuid("Pilih usaha."),
  counterparty: name,
  photoId: z.uuid().optional(),
  lines: z.array(receivedLine).min(1, "Isi jumlah sedikitnya satu barang.").max(60),
});
export type ReceiveInput = z.output<typeof receiveInput>;

const movedLine = z.object({ batchId: z.uuid(), quantity: units });
const moved = {
  id: onceId,
  placeId: z.uuid(),
  lines: z.array(movedLine).min(1, "Isi jumlah sedikitnya satu barang.").max(200),
};

export const transferInput = z.object({ ...moved, toPlaceId: z.uuid("Pilih tempat tujuan."), counterparty: name });
export type TransferInput = z.output<typeof transferInput>;

export const returnInput = z.object({ ...moved, counterparty: name, reason });
export type ReturnInput = z.output<typeof returnInput>;

export const destroyInput = z.object({
  ...moved,
  counterparty: name,
  witness: name,
  reason,
  photoId: z.uuid().optional(),
});
export type DestroyInput = z.output<typeof destroyInput>;

export const termsInput = z.object({
  batchId: z.uuid(),
  validFrom: z.iso.date("Isi tanggal mulai berlaku."),
  ownerPrice: rupiah,
  price: rupiah,
});
export type TermsInput = z.output<typeof termsInput>;
