import { z } from "zod";

const weekday = z.coerce.number().int().min(1).max(7);

export const planInput = z.object({
  placeId: z.uuid("Pilih tempat."),
  weekdays: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(weekday).max(7)),
  validFrom: z.iso.date("Isi tanggal mulai berlaku."),
  source: z.string().trim().min(3, "Tulis dasarnya, misalnya nomor keputusan atau jadwal jaga.").max(200),
});
export type PlanInput = z.output<typeof planInput>;

export const exceptionInput = z.object({
  placeId: z.uuid("Pilih tempat."),
  day: z.iso.date("Isi tanggalnya."),
  isOpen: z.enum(["buka", "tutup"], "Pilih buka atau tutup.").transform((word) => word === "buka"),
  reason: z.string().trim().min(3, "Tulis alasannya, misalnya libur nasional.").max(200),
});
export type ExceptionInput = z.output<typeof exceptionInput>;
