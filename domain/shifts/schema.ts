import { z } from "zod";

/** Notes and coins in use, largest first. */
export const denominations = [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100] as const;

export const openShiftInput = z.object({
  id: z.uuid("Formulir ini tidak bernomor. Muat ulang halaman, lalu isi kembali."),
  placeId: z.uuid("Pilih tempat."),
  float: z.number().int().min(0, "Modal tidak boleh negatif.").max(100_000_000, "Modal terlalu besar."),
});
export type OpenShiftInput = z.output<typeof openShiftInput>;

export const closeShiftInput = z.object({
  shiftId: z.uuid(),
  pieces: z.record(z.string(), z.number().int().min(0).max(100_000)),
  reason: z.string().trim().max(500, "Alasan paling panjang 500 huruf.").optional(),
});
export type CloseShiftInput = z.output<typeof closeShiftInput>;
