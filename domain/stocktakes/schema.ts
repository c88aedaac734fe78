import { z } from "zod";

const onceId = z.uuid("Formulir ini tidak bernomor. Muat ulang halaman, lalu isi kembali.");
const reason = z.string().trim().max(200, "Alasan paling panjang 200 huruf.");

const startInput = z.object({ id: onceId, placeId: z.uuid("Pilih tempat.") });
export type StartInput = z.output<typeof startInput>;

const counted = z.object({ batchId: z.uuid(), quantity: z.number().int().min(0).max(100_000) });
const countInput = z.object({
  /** Of the form, so that sent twice it is counted once. */
  id: onceId,
  stocktakeId: z.uuid(),
  shelf: z.string().max(40),
  round: z.union([z.literal(1), z.literal(2)]),
  lines: z.array(counted).min(1, "Isi jumlah sedikitnya satu barang.").max(500),
});
export type CountInput = z.output<typeof countInput>;

const postInput = z.object({
  /** Of the paper. */
  id: onceId,
  stocktakeId: z.uuid(),
  reasons: z.record(z.uuid(), reason),
});
export type PostInput = z.output<typeof postInput>;
