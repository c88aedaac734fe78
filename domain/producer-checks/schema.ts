import { z } from "zod";
import { checkOutcomes } from "@/db/schema/producer-checks";

/** How many photos or papers one check may carry. */
export const mostFiles = 8;

const degrees = (most: number) =>
  z
    .union([z.literal("").transform(() => null), z.coerce.number().min(-most).max(most)])
    .nullish()
    .transform((value) => value ?? null);

const fileIds = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]).filter(Boolean),
  z.array(z.uuid("Unggah lagi buktinya.")).max(mostFiles, `Paling banyak ${mostFiles} berkas.`),
);

export const producerCheckInput = z.object({
  businessId: z.uuid(),
  basis: z.enum(["kunjungan", "bukti"], "Pilih dasar pemeriksaannya."),
  outcome: z.enum(checkOutcomes, "Pilih hasilnya."),
  checkedOn: z.iso.date("Isi tanggal pemeriksaan dengan lengkap."),
  note: z
    .string()
    .trim()
    .min(5, "Tulis apa yang Anda lihat, paling sedikit beberapa kata.")
    .max(2000, "Paling panjang 2.000 huruf."),
  fileIds,
  latitude: degrees(90),
  longitude: degrees(180),
  accuracy: z.coerce.number().min(0).optional(),
});
export type ProducerCheckInput = z.output<typeof producerCheckInput>;
