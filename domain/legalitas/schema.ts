import { z } from "zod";
import { mostPages } from "./most-pages";

const date = z.union([z.literal("").transform(() => undefined), z.iso.date("Isi tanggal dengan lengkap.")]).optional();

/** Checkboxes of the form: one field per product, so that each keeps its tick after a refusal. */
const tickedProducts = (fields: Record<string, unknown>) =>
  Object.keys(fields).flatMap((name) => (name.startsWith("produk_") && fields[name] ? name.slice(7) : []));

/** One hidden input for each page, in order; a form without JavaScript may send one that is empty. */
const pages = z.preprocess(
  (sent) => [sent].flat().filter(Boolean),
  z
    .array(z.uuid("Ada berkas yang belum sampai. Kirim ulang atau hapus dulu berkas itu."))
    .min(1, "Unggah foto atau PDF dokumennya.")
    .max(mostPages, `Paling banyak ${mostPages} halaman. Gabungkan sisanya menjadi satu PDF.`),
);

/** What the kind alone asks: one field each, so that a form of any kind fits. */
const factsOf = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith("fakta_") && typeof value === "string" ? [[name.slice(6), value]] : [],
    ),
  );

const reason = z.string().trim().max(500, "Alasan paling panjang 500 huruf.");

export const submitDocumentInput = z
  .looseObject({
    businessId: z.uuid("Pilih usaha."),
    kind: z.string().min(1, "Pilih jenis dokumen."),
    number: z.string().trim().min(1, "Isi nomor dokumen.").max(80, "Nomor paling panjang 80 huruf."),
    issuedOn: date,
    expiresOn: date,
    fileIds: pages,
    /** The owner saw what looks wrong with the number and says that the paper reads so. */
    isAsPrinted: z.literal("on").optional(),
  })
  .transform((fields, context) => {
    const { businessId, kind, number, issuedOn, expiresOn, fileIds, isAsPrinted } = fields;
    const productIds = z.array(z.uuid()).safeParse(tickedProducts(fields));
    if (!productIds.success)
      context.addIssue({ code: "custom", message: "Pilih produk dari daftar.", path: ["products"] });
    const about = { businessId, kind, number, issuedOn, expiresOn, fileIds };
    const facts: Record<string, string> = factsOf(fields);
    return { ...about, facts, isAsPrinted: isAsPrinted === "on", productIds: productIds.data ?? [] };
  });
type Submitted = z.output<typeof submitDocumentInput>;
/** Facts are for forms that ask them: counters and imports may hand in without. */
export type SubmitDocument = Omit<Submitted, "facts"> & Partial<Pick<Submitted, "facts">>;

const seen = { documentId: z.uuid(), seen: z.string().length(32, "Muat ulang halaman ini, lalu putuskan.") };

export const verifyDocumentInput = z.object({ ...seen, reason: reason.default("") });

/** A sentence of the office's list, words of the officer's own, or both; the verb asks for one of them. */
const because = {
  ...seen,
  reasonId: z.union([z.literal("").transform(() => undefined), z.uuid("Pilih alasan dari daftar.")]).optional(),
  reason: reason.default(""),
};

export const returnDocumentInput = z.object(because);
export const rejectDocumentInput = z.object(because);
export const withdrawDocumentInput = z.object({ ...because, withdrawnOn: date });

export const reverseDecisionInput = z.object({ documentId: z.uuid(), decisionId: z.uuid(), reason });

export const coverProductsInput = z
  .looseObject({ documentId: z.uuid() })
  .transform((fields) => ({ documentId: fields.documentId, productIds: tickedProducts(fields) }))
  .refine((input) => input.productIds.length > 0, { message: "Pilih paling sedikit satu produk.", path: ["products"] });

export const decideCoverageInput = z.object({
  documentId: z.uuid(),
  productId: z.uuid(),
  decision: z.enum(["ya", "tidak"], "Pilih ya atau tidak."),
});
export type DecideCoverage = z.output<typeof decideCoverageInput>;

export const addReasonInput = z.object({
  decision: z.enum(["dikembalikan", "ditolak", "dicabut"], "Pilih keputusannya."),
  text: z.string().trim().min(5, "Tulis alasannya, paling sedikit 5 huruf.").max(200, "Paling panjang 200 huruf."),
});
export type AddReason = z.output<typeof addReasonInput>;

export const retireReasonInput = z.object({ reasonId: z.uuid() });

const note = z.string().trim().max(500, "Catatan paling panjang 500 huruf.").default("");

export const claimCommitmentInput = z.object({
  documentId: z.uuid(),
  fulfilledOn: z.iso.date("Isi tanggal dengan lengkap."),
  fileId: z.uuid("Unggah foto atau PDF buktinya."),
  note,
});
export type ClaimCommitment = z.output<typeof claimCommitmentInput>;

export const confirmCommitmentInput = z.object({
  documentId: z.uuid(),
  decision: z.enum(["ya", "tidak"], "Pilih terpenuhi atau belum."),
  fulfilledOn: date,
  note,
  /** What the officer saw when deciding, so that two never answer the same thing. */
  seen: z.enum(["belum", "dinyatakan", "terpenuhi"]),
});
export type ConfirmCommitment = z.output<typeof confirmCommitmentInput>;

export const changeTargetInput = z.object({
  kind: z.string().min(1),
  days: z.coerce
    .number("Isi jumlah hari.")
    .int("Isi angka bulat.")
    .min(1, "Paling sedikit 1 hari.")
    .max(90, "Paling lama 90 hari."),
});
