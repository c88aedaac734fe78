import { z } from "zod";

const words = (most: number) => z.string().trim().max(most, `Paling panjang ${most} huruf.`);

export const issueLetterInput = z.object({
  businessId: z.uuid("Pilih usaha."),
  brand: words(100).min(2, "Tulis nama mereknya."),
  brandClass: z.coerce
    .number("Isi kelasnya, 1 sampai 45.")
    .int()
    .min(1, "Kelas mulai dari 1.")
    .max(45, "Kelas sampai 45."),
  /** The officer saw proof of the size that no NIB on record tells. */
  sawScale: z
    .string()
    .optional()
    .transform((ticked) => ticked === "on"),
});
type Issue = z.output<typeof issueLetterInput>;
export type IssueLetter = Omit<Issue, "sawScale"> & Partial<Pick<Issue, "sawScale">>;

export const cancelLetterInput = z.object({
  letterId: z.uuid("Muat ulang halaman ini, lalu coba lagi."),
  reason: words(500).min(5, "Tulis alasannya, paling sedikit 5 huruf."),
});

const numbering = words(60).refine(
  (text) => text.includes("{nomor}") && text.includes("{tahun}"),
  "Pola nomor harus memuat {nomor} dan {tahun}.",
);

export const changeLetterheadInput = z.object({
  above: words(120).min(3, "Isi nama pemerintahnya."),
  name: words(120).min(3, "Isi nama kantornya."),
  lines: words(400)
    .min(5, "Isi alamat kantor.")
    .transform((text) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)
        .slice(0, 4),
    ),
  city: words(60).min(3, "Isi nama kota pada tanggal surat."),
  signatory: words(120).min(3, "Isi jabatan penanda tangan."),
  numbering,
  dataNumbering: numbering,
});
export type ChangeLetterhead = z.output<typeof changeLetterheadInput>;
