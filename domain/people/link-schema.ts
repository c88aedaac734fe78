import { z } from "zod";
import { linkRelations } from "@/db/schema/officer-links";

export const declareLinkInput = z.object({
  userId: z.uuid(),
  businessId: z.uuid("Pilih usahanya dari hasil pencarian."),
  relation: z.enum(linkRelations, "Pilih hubungannya."),
  note: z
    .string()
    .trim()
    .max(300, "Paling panjang 300 huruf.")
    .optional()
    .transform((text) => text || null),
});
export type DeclareLink = z.output<typeof declareLinkInput>;

export const endLinkInput = z.object({
  linkId: z.uuid(),
  reason: z.string().trim().min(5, "Tulis mengapa hubungan itu berakhir.").max(300, "Paling panjang 300 huruf."),
});
export type EndLink = z.output<typeof endLinkInput>;
