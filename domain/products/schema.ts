import { z } from "zod";
import { storageWays } from "@/db/schema/products";
import { isNamed } from "@/lib/is-named";
import { parseRupiah } from "@/lib/parse-rupiah";
import { tidy } from "@/lib/text";
import { parseShelfLife } from "./parse-shelf-life";

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

const shelfLife = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined) return undefined;
    const { value, problem } = parseShelfLife(text);
    if (problem) context.addIssue({ code: "custom", message: problem });
    return value;
  });

export const saveProductInput = z.object({
  /** Absent for a new product. */
  productId: z.uuid().optional(),
  businessId: z.uuid("Pilih usaha."),
  name: z
    .string()
    .transform(tidy)
    .pipe(z.string().min(2, "Isi nama produk.").max(120, "Nama produk paling panjang 120 huruf."))
    .refine(isNamed, "Tulis nama produk dengan huruf atau angka."),
  classCode: z.string().min(1, "Pilih jenis produk."),
  categorySlug: z.string().min(1, "Pilih rak produk."),
  price,
  weight: words(60, "Berat atau isi"),
  ingredients: words(1000, "Bahan"),
  description: words(2000, "Cerita produk"),
  storage: z
    .union([z.enum(storageWays, "Pilih cara simpan dari daftar."), z.literal("")])
    .optional()
    .transform((way) => (way === "" ? null : way)),
  shelfLifeDays: shelfLife,
  /** The owner knows what the change opens again. */
  understood: z
    .string()
    .optional()
    .transform((box) => box === "on"),
});

/** What a door does not speak of (how and how long a product keeps) stays as it is. */
type Spoken = z.output<typeof saveProductInput>;
type Unspoken = "storage" | "shelfLifeDays" | "understood";
export type SaveProduct = Omit<Spoken, Unspoken> & Partial<Pick<Spoken, Unspoken>>;

/** A new product with its photo, kept as a draft or handed in at once. */
export const offerProductInput = saveProductInput.omit({ productId: true }).extend({
  fileId: z.union([z.uuid("Unggah lagi fotonya."), z.literal("").transform(() => undefined)]).optional(),
  lanjut: z.enum(["ajukan", "simpan"]).default("simpan"),
});

export const submitProductInput = z.object({ productId: z.uuid() });

export const attachPhotoInput = z.object({ productId: z.uuid(), fileId: z.uuid("Pilih foto produknya.") });

export const removePhotoInput = z.object({ productId: z.uuid(), fileId: z.uuid() });
