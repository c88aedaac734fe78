import { z } from "zod";

export const visitOutcomes = [
  "buka_dijaga",
  "buka_tanpa_petugas",
  "tutup",
  "pindah",
  "tidak_ditemukan",
  "menolak",
] as const;

export const answers = ["ya", "tidak", "tidak_tahu"] as const;

const position = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  accuracy: z.number().min(0).max(1_000_000),
});

/** Nobody has visited before the first gallery stood. */
const earliest = new Date("2000-01-01");

/** What the database would refuse, or keep in another form: a visit sent again has to be the same. */
const storable = (text: string) => text.toWellFormed().replaceAll("\0", "");

/** A visit as the device made it; the same shape comes from the form and from the outbox of a phone. */
export const visitInput = z.object({
  id: z.uuid("Kunjungan ini tidak bernomor. Muat ulang halaman, lalu isi kembali."),
  placeId: z.uuid("Pilih tempat yang Anda kunjungi."),
  outcome: z.enum(visitOutcomes, "Pilih hasil kunjungan."),
  checklistVersion: z.coerce.number().int().positive().max(10_000),
  answers: z.record(z.string().max(60), z.enum(answers)),
  note: z
    .string()
    .transform(storable)
    .pipe(z.string().trim().max(2000, "Catatan paling panjang 2.000 huruf."))
    .transform((text) => text || undefined)
    .optional(),
  photoIds: z.array(z.uuid()).max(6, "Paling banyak 6 foto untuk satu kunjungan.").default([]),
  position: position.optional(),
  visitedAt: z.coerce.date("Waktu kunjungan tidak terbaca.").min(earliest, "Waktu kunjungan tidak mungkin."),
});
export type VisitInput = z.output<typeof visitInput>;

/**
 * What a phone sends. The version lets an old phone be understood, or be told to renew itself; `by` is who made the
 * visit, so that it is never recorded in the name of whoever signed in on that phone since.
 */
export const visitMessage = z.object({ version: z.literal(1), by: z.uuid(), visit: visitInput });
export type VisitMessage = z.input<typeof visitMessage>;
