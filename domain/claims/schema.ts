import { z } from "zod";
import { tidy } from "@/lib/text";
import { agreement } from "../people/schema";

const line = (missing: string, most = 120) =>
  z
    .string(missing)
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(most, `Paling panjang ${most} huruf.`));

const code = line("Isi kode klaim dari tanda terima atau surat dinas.", 60);

/** The id is made by the form, so that a claim sent twice is one. */
export const claimBusinessInput = z.object({ claimId: z.uuid(), code, ...agreement });
export type ClaimBusiness = z.output<typeof claimBusinessInput>;

/** A record with a number that the claimant proved to hold. */
export const claimByPhoneInput = z.object({ claimId: z.uuid(), businessId: z.uuid(), ...agreement });
export type ClaimByPhone = z.output<typeof claimByPhoneInput>;

export const askForClaimInput = z.object({
  claimId: z.uuid(),
  businessName: line("Isi nama usaha seperti yang tercatat di dinas."),
  phone: line("Isi nomor HP yang dulu diberikan kepada dinas.", 40),
  words: z.string().trim().max(500, "Paling panjang 500 huruf.").default(""),
  ...agreement,
});
export type AskForClaim = z.output<typeof askForClaimInput>;

const reason = line("Tulis alasannya: orang itu berhak tahu.", 500).refine((text) => text.length >= 10, {
  message: "Tulis alasan yang dapat dipahami orang itu, paling sedikit 10 huruf.",
});

export const acceptClaimInput = z.object({
  claimId: z.uuid(),
  businessId: z.uuid("Pilih usahanya."),
  reason,
  /** What becomes of an owner that the record has already. */
  owners: z.enum(["ganti", "bersama"]).optional(),
});
export type AcceptClaim = z.output<typeof acceptClaimInput>;

export const rejectClaimInput = z.object({ claimId: z.uuid(), reason });
export type RejectClaim = z.output<typeof rejectClaimInput>;

export const undoClaimInput = z.object({ claimId: z.uuid(), reason });
export type UndoClaim = z.output<typeof undoClaimInput>;

export const issueCodeInput = z.object({
  businessId: z.uuid(),
  /** The officer looked at the identity card. */
  ktp: z.literal("on").optional(),
});
export type IssueCode = z.output<typeof issueCodeInput>;
