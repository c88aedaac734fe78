import { z } from "zod";
import { parseRupiah } from "@/lib/parse-rupiah";
import { tidy } from "@/lib/text";

const words = (most: number, what: string) =>
  z
    .string()
    .trim()
    .max(most, `${what} paling panjang ${most} huruf.`)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);

const price = z
  .string()
  .default("")
  .transform((text, context) => {
    const { value, problems } = parseRupiah(text);
    if (problems.length > 0 || (value !== null && (value < 1 || value > 1_000_000_000))) {
      const message = problems[0] ?? "Harga harus antara Rp1 dan Rp1.000.000.000.";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    return value;
  });

export const saveProductInput = z.object({
  /** Absent for a new product. */
  productId: z.uuid().optional(),
  businessId: z.uuid("Pilih usaha."),
  name: z
    .string()
    .transform(tidy)
    .pipe(z.string().min(2, "Isi nama produk.").max(120, "Nama produk paling panjang 120 huruf.")),
  classCode: z.string().min(1, "Pilih jenis produk."),
  categorySlug: z.string().min(1, "Pilih rak produk."),
  price,
  weight: words(60, "Berat atau isi"),
  ingredients: words(1000, "Bahan"),
  description: words(2000, "Cerita produk"),
});
export type SaveProduct = z.output<typeof saveProductInput>;

export const submitProductInput = z.object({ productId: z.uuid() });

export const attachPhotoInput = z.object({ productId: z.uuid(), fileId: z.uuid("Pilih foto produknya.") });

export const removePhotoInput = z.object({ productId: z.uuid(), fileId: z.uuid() });
