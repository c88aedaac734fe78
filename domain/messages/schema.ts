import { z } from "zod";

/** What a message is about: one paper, product, case, settlement or batch of goods, or nothing in particular. */
export const messageSubjects = ["dokumen", "produk", "pendampingan", "setoran", "titipan"] as const;

export const prepareMessageInput = z.object({
  businessId: z.uuid("Pilih usaha."),
  /** The case that the message is about; a district officer may write about nothing else. */
  caseId: z.uuid().optional(),
  words: z
    .string("Tulis pesannya.")
    .trim()
    .min(10, "Tulis pesannya: paling sedikit sepuluh huruf.")
    .max(1500, "Pesan paling panjang 1.500 huruf, supaya muat di tautan WhatsApp."),
});
export type PrepareMessage = z.output<typeof prepareMessageInput>;
