import { z } from "zod";
import { identityKinds, unmaskPurposes } from "@/db/schema/privacy";
import { tidy } from "@/lib/text";

const businessId = z.uuid("Pilih usaha.");
const kind = z.enum(identityKinds, "Pilih NIK atau NPWP.");

export const recordIdentityInput = z.object({
  businessId,
  kind,
  number: z.string().trim().max(60, "Tulis nomornya saja.").default(""),
});
export type RecordIdentity = z.output<typeof recordIdentityInput>;

export const unmaskInput = z.object({
  businessId,
  kind,
  purpose: z.enum(unmaskPurposes, "Pilih untuk apa nomor ini dilihat."),
  words: z
    .string()
    .transform(tidy)
    .pipe(z.string().min(10, "Tulis keperluannya dalam satu kalimat: pemilik data membacanya.").max(300)),
});
export type Unmask = z.output<typeof unmaskInput>;
