import { z } from "zod";

export const settleInput = z.object({
  placeId: z.uuid("Pilih tempat."),
  through: z.iso.date("Isi tanggal terakhir yang dihitung."),
  /** Only these owners; all of them when nobody is named. */
  businessIds: z.array(z.uuid()).max(5_000).default([]),
});
export type SettleInput = z.output<typeof settleInput>;

export const payInput = z.object({
  id: z.uuid("Formulir ini tidak bernomor. Muat ulang halaman, lalu isi kembali."),
  settlementId: z.uuid(),
  method: z.enum(["tunai", "transfer"], "Pilih cara membayar."),
  receivedBy: z.string("Isi nama penerima.").trim().min(2, "Isi nama penerima.").max(120),
  reference: z.string().trim().max(80, "Nomor bukti paling panjang 80 huruf.").optional(),
  /** Cash out of the drawer of the till that is open. */
  fromDrawer: z.literal("on").optional(),
  proofId: z
    .string()
    .optional()
    .transform((text) => text || undefined)
    .pipe(z.uuid().optional()),
});
export type PayInput = z.output<typeof payInput>;
