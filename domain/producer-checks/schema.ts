import { z } from "zod";
import { checkOutcomes } from "@/db/schema/producer-checks";

const degrees = (most: number) =>
  z
    .union([z.literal("").transform(() => null), z.coerce.number().min(-most).max(most)])
    .nullish()
    .transform((value) => value ?? null);

const file = z
  .union([z.uuid("Unggah lagi buktinya."), z.literal("")])
  .optional()
  .transform((id) => id || undefined);

export const producerCheckInput = z
  .object({
    businessId: z.uuid(),
    basis: z.enum(["kunjungan", "bukti"], "Pilih dasar pemeriksaannya."),
    outcome: z.enum(checkOutcomes, "Pilih hasilnya."),
    checkedOn: z.iso.date("Isi tanggal pemeriksaan dengan lengkap."),
    note: z
      .string()
      .trim()
      .min(5, "Tulis apa yang Anda lihat, paling sedikit beberapa kata.")
      .max(2000, "Paling panjang 2.000 huruf."),
    fileId: file,
    fileId2: file,
    fileId3: file,
    latitude: degrees(90),
    longitude: degrees(180),
    accuracy: z.coerce.number().min(0).optional(),
  })
  .transform(({ fileId, fileId2, fileId3, ...check }) => ({
    ...check,
    files: [fileId, fileId2, fileId3].filter((id) => id !== undefined),
  }));
export type ProducerCheckInput = z.output<typeof producerCheckInput>;
