import { z } from "zod";

const onceId = z.uuid("Formulir ini tidak bernomor. Muat ulang halaman, lalu isi kembali.");
const reason = z.string().trim().max(200, "Alasan paling panjang 200 huruf.");

export const startInput = z.object({ id: onceId, placeId: z.uuid("Pilih tempat.") });
export type StartInput = z.output<typeof startInput>;

const counted = z.object({ batchId: z.uuid(), quantity: z.number().int().min(0).max(100_000) });
export const countInput = z.object({
  /** Of the form, so that sent twice it is counted once. */
  id: onceId,
  stocktakeId: z.uuid(),
  shelf: z.string().max(40),
  round: z.union([z.literal(1), z.literal(2)]),
  /** The last count there was when the form was opened, by its place in the chain; none when left out. */
  seen: z.number().int().min(0).optional(),
  lines: z.array(counted).max(500),
  /** A batch that stands here although the list does not have it, by the number on its label. */
  found: z.object({ number: z.number().int(), quantity: counted.shape.quantity }).optional(),
});
export type CountInput = z.output<typeof countInput>;

export const postInput = z.object({
  /** Of the paper. */
  id: onceId,
  stocktakeId: z.uuid(),
  reasons: z.record(z.uuid(), reason),
});
export type PostInput = z.output<typeof postInput>;

export const cancelInput = z.object({
  stocktakeId: z.uuid(),
  reason: z.string("Tulis alasannya.").trim().min(5, "Tulis alasannya, paling sedikit 5 huruf.").max(200),
});
export type CancelInput = z.output<typeof cancelInput>;
