import { z } from "zod";
import { askerProofs, dataRequestKinds } from "@/db/schema/privacy";
import { tidy } from "@/lib/text";

const password = z.string("Isi kata sandi Anda.").min(1, "Isi kata sandi Anda.").max(500, "Kata sandi tidak cocok.");

const words = z
  .string()
  .max(1000, "Paling panjang 1.000 huruf.")
  .optional()
  .transform((text) => (text ? tidy(text) || null : null));

/** A copy they make themselves, at once. */
export const askRequestInput = z.object({
  kind: z.enum(["hapus", "batasi"], "Pilih permintaannya."),
  words,
  currentPassword: password,
});
export type AskRequest = z.output<typeof askRequestInput>;

export const recordRequestInput = z.object({
  businessId: z.uuid(),
  kind: z.enum(dataRequestKinds, "Pilih permintaannya."),
  proof: z.enum(askerProofs, "Pilih cara Anda memastikan siapa yang meminta."),
  words,
});
export type RecordRequest = z.output<typeof recordRequestInput>;

export const withdrawRequestInput = z.object({ requestId: z.uuid() });

export const decideRequestInput = z.object({
  requestId: z.uuid(),
  decision: z.enum(["dikabulkan", "ditolak"], "Pilih keputusannya."),
  reason: z
    .string()
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(10, "Tulis alasannya dalam satu kalimat: pemohon membacanya.")
        .max(500, "Paling panjang 500 huruf."),
    ),
  /** The admin answers for goods and money that were settled outside of the portal. */
  settledElsewhere: z.literal("on").optional(),
});
export type DecideRequest = z.output<typeof decideRequestInput>;

export const makeExportInput = z.object({ currentPassword: password });
