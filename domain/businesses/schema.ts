import { z } from "zod";
import { isNamed } from "@/lib/is-named";
import { parsePhone } from "@/lib/phone";
import { tidy } from "@/lib/text";

const optional = (most: number, what: string) =>
  z
    .string()
    .trim()
    .max(most, `${what} paling panjang ${most} huruf.`)
    .nullish()
    .transform((text) => text || null);

const phone = z
  .string()
  .default("")
  .transform((text, context) => {
    const { value, problems } = parsePhone(text);
    if (problems[0]) context.addIssue({ code: "custom", message: problems[0] });
    return value;
  });

export const businessSearchInput = z.object({
  cari: z.string().trim().max(200, "Paling panjang 200 huruf.").default(""),
  kecamatan: z.string().max(20).default(""),
});

export const saveProfileInput = z.object({
  businessId: z.uuid("Pilih usaha."),
  name: z
    .string()
    .transform(tidy)
    .pipe(z.string().min(2, "Isi nama usaha.").max(120, "Nama usaha paling panjang 120 huruf."))
    .refine(isNamed, "Tulis nama usaha dengan huruf atau angka."),
  phone,
  kecamatanCode: z.string().min(1, "Pilih kecamatan tempat usaha Anda."),
  address: optional(300, "Alamat"),
  about: optional(2000, "Cerita usaha"),
});
export type SaveProfile = z.output<typeof saveProfileInput>;
