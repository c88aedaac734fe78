import { z } from "zod";

export const displayInput = z.object({ productId: z.uuid("Pilih produknya."), placeId: z.uuid("Pilih tempatnya.") });
export type DisplayInput = z.output<typeof displayInput>;

export const removeDisplayInput = z.object({
  displayId: z.uuid(),
  reason: z.string().trim().min(5, "Tulis alasannya.").max(500, "Paling panjang 500 huruf."),
});
export type RemoveDisplayInput = z.output<typeof removeDisplayInput>;

export const confirmDisplaysInput = z.object({
  displayId: z.preprocess(
    (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
    z.array(z.uuid()).min(1, "Tandai dulu produk yang masih dipajang.").max(500, "Paling banyak 500 sekaligus."),
  ),
});
export type ConfirmDisplaysInput = z.output<typeof confirmDisplaysInput>;
