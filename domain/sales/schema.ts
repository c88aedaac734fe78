import { z } from "zod";
import { saleLimits } from "./limits";
import { payMethods } from "./words";

const saleLineInput = z.object({
  id: z.uuid(),
  batchId: z.uuid("Barang ini tidak dikenal."),
  quantity: z.number().int().min(1, "Jumlah paling sedikit 1.").max(saleLimits.quantity),
  unitPrice: z.number().int().min(1).max(saleLimits.unitPrice),
});

const once = (lines: { batchId: string; id: string }[]) =>
  new Set(lines.map(({ batchId }) => batchId)).size === lines.length &&
  new Set(lines.map(({ id }) => id)).size === lines.length;

/** A sale as the device made it: what was handed over, for how much. */
export const saleInput = z.object({
  id: z.uuid(),
  placeId: z.uuid(),
  shiftId: z.uuid("Buka kasir dulu."),
  method: z.enum(payMethods, "Pilih cara bayar."),
  tendered: z.number().int().min(0).max(saleLimits.rupiah).optional(),
  /** As the device's clock says, however wrong it is. */
  soldAt: z.string().max(40).pipe(z.coerce.date("Waktu penjualan tidak terbaca.")),
  lines: z
    .array(saleLineInput)
    .min(1, "Belum ada barang.")
    .max(saleLimits.lines)
    .refine(once, "Satu batch disebut dua kali."),
});
export type SaleInput = z.output<typeof saleInput>;

const takenLine = z.object({ lineId: z.uuid(), quantity: z.number().int().min(1).max(100_000) });

export const takeBackInput = z.object({
  id: z.uuid("Formulir ini tidak bernomor. Muat ulang halaman, lalu isi kembali."),
  saleId: z.uuid(),
  kind: z.enum(["batal", "refund"], "Pilih pembatalan atau pengembalian."),
  method: z.enum(payMethods, "Pilih cara mengembalikan uang."),
  reason: z
    .string("Tulis alasannya.")
    .trim()
    .min(5, "Tulis alasannya, paling sedikit 5 huruf.")
    .max(500, "Alasan paling panjang 500 huruf."),
  /** For a refund of a part; a void takes back all that is left. */
  lines: z.array(takenLine).max(100).default([]),
});
export type TakeBackInput = z.output<typeof takeBackInput>;
/**
 * What a till sends. The version lets an old till be understood; `by` is who sold. `offline`: the goods have left
 * already, so no rule may refuse it any more; what does not fit becomes a discrepancy.
 */
export const saleMessage = z.object({
  version: z.literal(1),
  by: z.uuid(),
  offline: z.boolean(),
  /** Brought by a colleague of whoever sold, from a device that they share. */
  delivered: z.literal(true).optional(),
  sale: saleInput,
});
export type SaleMessage = z.input<typeof saleMessage>;

export const decideHeldInput = z.object({
  saleId: z.uuid(),
  outcome: z.enum(["dibukukan", "tidak_dibukukan"], "Pilih keputusannya."),
  reason: z
    .string("Tulis alasannya.")
    .trim()
    .min(5, "Tulis alasannya, paling sedikit 5 huruf.")
    .max(500, "Alasan paling panjang 500 huruf."),
});
export type DecideHeldInput = z.output<typeof decideHeldInput>;
