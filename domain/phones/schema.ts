import { z } from "zod";
import { phoneCodeWays } from "@/db/schema/phones";
import { parsePhone } from "@/lib/phone";

const phone = z.string("Isi nomor HP Anda.").transform((typed, context) => {
  const { value, problems } = parsePhone(typed);
  if (value) return value;
  context.addIssue(problems[0] ?? "Isi nomor HP Anda, misalnya 081234567890.");
  return z.NEVER;
});

export const askForPhoneCheckInput = z.object({ phone });
export type AskForPhoneCheck = z.output<typeof askForPhoneCheckInput>;

export const sendPhoneCodeInput = z.object({
  checkId: z.uuid(),
  how: z.enum(phoneCodeWays, "Pilih bagaimana kode itu sampai."),
});
export type SendPhoneCode = z.output<typeof sendPhoneCodeInput>;

export const provePhoneInput = z.object({
  code: z.string("Isi kode dari petugas.").trim().min(1, "Isi kode dari petugas.").max(60, "Paling panjang 60 huruf."),
});
export type ProvePhone = z.output<typeof provePhoneInput>;
