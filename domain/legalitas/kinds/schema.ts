import { z } from "zod";

const source = z
  .string("Tulis sumbernya, misalnya nomor peraturan atau surat.")
  .trim()
  .min(8, "Tulis sumbernya, misalnya nomor peraturan atau surat.")
  .max(300, "Sumber paling panjang 300 huruf.");
const validFrom = z.iso.date("Isi tanggal mulai dengan lengkap.");

const maybe = (most: number) =>
  z
    .string()
    .optional()
    .transform((typed) => typed?.trim() || null)
    .pipe(z.string().max(most, `Paling panjang ${most} huruf.`).nullable());

export const changeKindInput = z.object({
  kind: z.string().min(1),
  pattern: maybe(200),
  example: maybe(60),
  validMonths: z
    .string()
    .optional()
    .transform((typed) => typed?.trim() || null)
    .pipe(
      z
        .string()
        .regex(/^([1-9]\d?|[1-5]\d\d|600)$/, "Isi jumlah bulan, 1 sampai 600, atau kosongkan.")
        .transform(Number)
        .nullable(),
    ),
  issuer: z.string("Isi penerbitnya.").trim().min(2, "Isi penerbitnya.").max(80, "Paling panjang 80 huruf."),
  publicCheck: maybe(200).pipe(
    z.url({ protocol: /^https$/, error: "Tulis alamat lengkap, diawali https://, atau kosongkan." }).nullable(),
  ),
  help: z
    .string("Isi penjelasannya.")
    .trim()
    .min(10, "Jelaskan paling sedikit 10 huruf.")
    .max(300, "Paling panjang 300 huruf."),
  validFrom,
  source,
  /** Whoever saves it knows which papers on record it ends. */
  isSeen: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});
export type ChangeKind = z.output<typeof changeKindInput>;

export const changeHomeRegencyInput = z.object({
  code: z
    .string("Isi kode wilayahnya.")
    .trim()
    .regex(/^[1-9]\d{3}$/, "Kode wilayah terdiri dari 4 angka, misalnya 3215."),
  name: z
    .string("Isi nama wilayahnya.")
    .trim()
    .regex(/^(Kabupaten|Kota) \S.{1,60}$/, "Tulis lengkap, misalnya Kabupaten Karawang atau Kota Bekasi."),
  validFrom,
  source,
});
export type ChangeHomeRegency = z.output<typeof changeHomeRegencyInput>;
