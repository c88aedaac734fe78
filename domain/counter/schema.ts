import { z } from "zod";
import { phoneProofs } from "@/db/schema/counter";
import { consentPurposes } from "@/db/schema/people";
import { isNamed } from "@/lib/is-named";
import { parsePhone } from "@/lib/phone";
import { tidy } from "@/lib/text";
import { parseNik } from "../legalitas/permit-numbers/nik";
import { type SubmitDocument, submitDocumentInput } from "../legalitas/schema";
import { type SaveProduct, saveProductInput } from "../products/schema";

const line = (missing: string, most = 120) =>
  z
    .string(missing)
    .transform(tidy)
    .pipe(z.string().min(1, missing).max(most, `Paling panjang ${most} huruf.`));

const phone = z
  .string()
  .optional()
  .transform((typed, context) => {
    const { value, problems } = parsePhone(typed ?? "");
    if (problems[0]) context.addIssue({ code: "custom", message: problems[0] });
    return value;
  });

const nik = z
  .string()
  .optional()
  .transform((typed, context) => {
    const { value, problems } = parseNik(typed ?? "");
    if (problems[0]) context.addIssue({ code: "custom", message: problems[0] });
    return value;
  });

/** Where the visit takes place, and the id that the form gave it. */
const visit = { visitId: z.uuid(), counter: z.string().min(1, "Pilih loketnya.").max(60) };

export const counterSearchInput = z.object({
  loket: z.string().max(60),
  cari: z.string().trim().min(1, "Isi nama, nomor HP, NIB, atau NIK.").max(200, "Paling panjang 200 huruf."),
});

export const beginVisitInput = z.object({ ...visit, businessId: z.uuid("Pilih usahanya.") });
export type BeginVisit = z.output<typeof beginVisitInput>;

const box = z
  .string()
  .optional()
  .transform((ticked) => ticked === "on");

/** What the person ticked on the form that they signed, and its scan. */
const signed = {
  fileId: z.uuid("Pindai atau foto formulir yang sudah ditandatangani."),
  layanan: z.literal("on", "Tanpa persetujuan layanan dinas tidak dapat melayani orang ini."),
  etalase: box,
  mitra: box,
};

export const registerBusinessInput = z.object({
  ...visit,
  ...signed,
  name: line("Isi nama usaha.").refine(isNamed, "Tulis nama usaha dengan huruf atau angka."),
  ownerName: line("Isi nama pemilik, sesuai KTP."),
  phone,
  kecamatanCode: line("Pilih kecamatan tempat usaha."),
  address: line("Isi alamat usaha.", 300),
  nik,
  /** The officer saw the likely ones and says that it is none of them. */
  isAnother: z.literal("on").optional(),
});
export type RegisterBusiness = z.output<typeof registerBusinessInput>;

export const recordConsentsInput = z.object({ visitId: z.uuid(), ...signed });
export type RecordConsents = z.output<typeof recordConsentsInput>;

export const withdrawPaperConsentInput = z.object({ visitId: z.uuid(), purpose: z.enum(consentPurposes) });
export type WithdrawPaperConsent = z.output<typeof withdrawPaperConsentInput>;

/** What a form adds to what it sends: during which visit, and the id by which sending twice is known. */
const received = { visitId: z.uuid(), itemId: z.uuid() };

export const receiveDocumentInput = z.intersection(submitDocumentInput, z.object(received));
export type ReceiveDocument = SubmitDocument & { visitId: string; itemId: string };

export const receiveProductInput = saveProductInput
  .extend({ ...received, fileId: z.union([z.uuid(), z.literal("")]).optional() })
  .refine(({ price }) => price !== null, { message: "Isi harga jualnya.", path: ["price"] });
export type ReceiveProduct = SaveProduct & Pick<z.output<typeof receiveProductInput>, "visitId" | "itemId" | "fileId">;

export const confirmPhoneInput = z.object({
  visitId: z.uuid(),
  phone,
  how: z.enum(phoneProofs, "Pilih cara Anda memastikannya."),
});
export type ConfirmPhone = z.output<typeof confirmPhoneInput>;

export const recordAddressInput = z.object({
  visitId: z.uuid(),
  kecamatanCode: line("Pilih kecamatan tempat usaha."),
  address: line("Isi alamat usaha.", 300),
});
export type RecordAddress = z.output<typeof recordAddressInput>;

export const visitInput = z.object({ visitId: z.uuid() });

export const finishVisitInput = visitInput.extend({
  /** The officer looked at the identity card of the person in front of them. */
  ktp: z.literal("on").optional(),
});
export type FinishVisit = z.output<typeof finishVisitInput>;

export const checkProgressInput = z.object({
  number: z.coerce
    .number("Isi nomor di tanda terima.")
    .int("Isi nomor di tanda terima.")
    .min(1, "Isi nomor di tanda terima.")
    .max(9999, "Isi nomor di tanda terima."),
  code: line("Isi kode di tanda terima.", 60),
});
export type CheckProgress = z.output<typeof checkProgressInput>;
