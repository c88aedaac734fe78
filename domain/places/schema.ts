import { z } from "zod";

const reportStates = ["dijaga", "display", "tutup"] as const;

const note = z
  .string()
  .trim()
  .max(2000, "Catatan paling panjang 2.000 huruf.")
  .transform((text) => text || undefined)
  .optional();
const noFile = z.literal("").transform(() => undefined);
const calendarDate = z.iso.date("Isi tanggal dengan lengkap.");

export const reportInput = z.object({
  id: z.uuid("Laporan ini tidak bernomor. Muat ulang halaman, lalu isi kembali."),
  placeId: z.uuid("Pilih tempat yang dilaporkan."),
  state: z.enum(reportStates, "Pilih keadaan pojok hari ini."),
  productCount: z.coerce
    .number("Isi jumlah produk dengan angka.")
    .int("Isi jumlah produk dengan angka bulat.")
    .min(0, "Jumlah produk tidak bisa kurang dari 0.")
    .max(100_000, "Jumlah produk terlalu besar. Periksa kembali."),
  photoId: z.union([z.uuid("Foto ini tidak dikenal. Pilih foto lagi."), noFile]).optional(),
  note,
});
export type ReportInput = z.output<typeof reportInput>;

export const absenceInput = z.object({
  id: z.uuid("Kabar ini tidak bernomor. Muat ulang halaman, lalu kirim kembali."),
  kecamatanCode: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/, "Pilih kecamatan."),
  note,
});
export type AbsenceInput = z.output<typeof absenceInput>;

const degrees = (limit: number, message: string) =>
  z
    .preprocess(
      // As it is written here, with a comma; left empty, it is not known.
      (typed) => (typeof typed === "string" ? typed.trim().replace(",", ".") || undefined : typed),
      z.coerce.number(message).min(-limit, message).max(limit, message).optional(),
    )
    .optional();

export const openPlaceInput = z
  .object({
    kind: z.enum(["galeri", "pojok", "sentra", "mitra"], "Pilih jenis tempat."),
    name: z.string().trim().min(3, "Isi nama tempat.").max(120, "Nama tempat terlalu panjang."),
    kecamatanCode: z.string().min(1, "Pilih kecamatan."),
    address: z.string().trim().min(3, "Isi alamat tempat.").max(300, "Alamat terlalu panjang."),
    service: z.enum(["dijaga", "display"], "Pilih apakah tempat ini dijaga."),
    hours: z
      .string()
      .trim()
      .max(120, "Jam buka terlalu panjang.")
      .transform((text) => text || undefined)
      .optional(),
    latitude: degrees(90, "Garis lintang antara -90 dan 90, misalnya -6.298."),
    longitude: degrees(180, "Garis bujur antara -180 dan 180, misalnya 107.332."),
    openedOn: calendarDate,
  })
  .refine((place) => (place.latitude === undefined) === (place.longitude === undefined), {
    message: "Isi garis lintang dan garis bujur keduanya, atau kosongkan keduanya.",
    path: ["longitude"],
  });
export type OpenPlaceInput = z.output<typeof openPlaceInput>;

export const closePlaceInput = z.object({
  placeId: z.uuid("Pilih tempat yang ditutup."),
  closedOn: calendarDate,
  reason: z.string().trim().min(5, "Tulis alasan penutupan.").max(500, "Alasan terlalu panjang."),
});
export type ClosePlaceInput = z.output<typeof closePlaceInput>;
