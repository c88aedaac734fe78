import { z } from "zod";

const validFrom = z.iso.date("Isi tanggal mulai dengan lengkap.");
const source = z
  .string()
  .trim()
  .min(8, "Tulis sumbernya, misalnya nomor surat atau hasil rapat.")
  .max(300, "Sumber paling panjang 300 huruf.");
const name = z.string().trim().min(3, "Tulis namanya.").max(80, "Nama paling panjang 80 huruf.");

export const changeCriterionInput = z.object({
  /** Absent for a new criterion. */
  key: z.string().optional(),
  kind: z.enum(["nilai", "label"], "Pilih jenisnya."),
  name,
  explanation: z.string().trim().min(5, "Tulis penjelasannya.").max(200, "Penjelasan paling panjang 200 huruf."),
  validFrom,
  source,
});
export type ChangeCriterion = z.output<typeof changeCriterionInput>;

export const endCriterionInput = z.object({ key: z.string().min(1), validFrom });
export type EndCriterion = z.output<typeof endCriterionInput>;

export const addHealthWordInput = z.object({
  word: z
    .string()
    .transform((text) => text.trim().toLowerCase().replaceAll(/\s+/g, " "))
    .pipe(z.string().min(3, "Kata paling pendek 3 huruf.").max(60, "Kata paling panjang 60 huruf.")),
  source,
});
export type AddHealthWord = z.output<typeof addHealthWordInput>;

export const endHealthWordInput = z.object({ word: z.string().min(1) });

export const changeTargetInput = z.object({
  days: z.coerce.number("Isi jumlah harinya.").int("Isi angka bulat.").min(1, "Paling sedikit 1 hari.").max(365),
  validFrom,
  source,
});
export type ChangeTarget = z.output<typeof changeTargetInput>;
