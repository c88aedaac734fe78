import { z } from "zod";

const date = z.union([z.literal("").transform(() => undefined), z.iso.date("Isi tanggal dengan lengkap.")]).optional();

/** Checkboxes of the form: one field per product, so that each keeps its tick after a refusal. */
const tickedProducts = (fields: Record<string, unknown>) =>
  Object.keys(fields).flatMap((name) => (name.startsWith("produk_") && fields[name] ? name.slice(7) : []));

const reason = z.string().trim().max(500, "Alasan paling panjang 500 huruf.");

export const submitDocumentInput = z
  .looseObject({
    businessId: z.uuid("Pilih usaha."),
    kind: z.string().min(1, "Pilih jenis dokumen."),
    number: z.string().trim().min(1, "Isi nomor dokumen.").max(80, "Nomor paling panjang 80 huruf."),
    issuedOn: date,
    expiresOn: date,
    fileId: z.uuid("Unggah foto atau PDF dokumennya."),
    /** The owner saw what looks wrong with the number and says that the paper reads so. */
    isAsPrinted: z.literal("on").optional(),
  })
  .transform((fields, context) => {
    const { businessId, kind, number, issuedOn, expiresOn, fileId, isAsPrinted } = fields;
    const productIds = z.array(z.uuid()).safeParse(tickedProducts(fields));
    if (!productIds.success)
      context.addIssue({ code: "custom", message: "Pilih produk dari daftar.", path: ["products"] });
    const about = { businessId, kind, number, issuedOn, expiresOn, fileId };
    return { ...about, isAsPrinted: isAsPrinted === "on", productIds: productIds.data ?? [] };
  });
export type SubmitDocument = z.output<typeof submitDocumentInput>;

export const verifyDocumentInput = z.object({ documentId: z.uuid(), reason: reason.default("") });

const commonReasons = [
  "Foto buram atau terpotong",
  "Nomor tidak sama dengan dokumen",
  "Nama usaha atau pemilik tidak sama",
  "Dokumen sudah berakhir",
  "Produk tidak tercantum di dokumen",
  "Bukan jenis dokumen yang dimaksud",
  "Tidak ditemukan di situs penerbit",
] as const;
export const returnReasons: readonly string[] = commonReasons;

export const returnDocumentInput = z
  .object({
    documentId: z.uuid(),
    common: z.union([z.enum(commonReasons), z.literal("")]).optional(),
    words: reason.default(""),
  })
  .transform(({ documentId, common, words }) => ({ documentId, reason: [common, words].filter(Boolean).join(". ") }))
  .refine((input) => input.reason.length >= 5, {
    message: "Pilih atau tulis alasannya, supaya pemilik tahu apa yang harus diperbaiki.",
    path: ["common"],
  });

export const withdrawDocumentInput = z.object({
  documentId: z.uuid(),
  reason: reason.min(5, "Tulis alasan pencabutan, supaya pemilik dan petugas lain tahu sebabnya."),
});

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
