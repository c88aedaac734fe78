import { z } from "zod";
import { outcomes } from "./discrepancy-words";

export const resolveInput = z.object({
  discrepancyId: z.uuid(),
  outcome: z.enum(outcomes, "Pilih penjelasannya."),
  fromBatchId: z
    .string()
    .optional()
    .transform((text) => text || undefined)
    .pipe(z.uuid().optional()),
  reason: z
    .string("Tulis penjelasannya.")
    .trim()
    .min(5, "Tulis penjelasannya, paling sedikit 5 huruf.")
    .max(500, "Penjelasan paling panjang 500 huruf."),
});
export type ResolveInput = z.output<typeof resolveInput>;
