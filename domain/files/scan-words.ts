import { sql } from "drizzle-orm";
import { files } from "@/db/schema";

/** Condition on a row of `files`: it may be shown to others. */
export const isShowable = sql<boolean>`${files.scan} in ('tidak_dipindai', 'bersih')`;

/** Condition on a row of `files`: a scanner has yet to look at it. */
export const isScanning = sql<boolean>`${files.scan} = 'menunggu'`;

export const stillScanning =
  "Berkas ini sedang diperiksa dari virus. Biasanya selesai dalam beberapa menit; muat ulang halaman ini nanti.";

/** What a person reads instead of a file in which a scanner found something. */
export const foundIn = (threat: string | null) =>
  `Berkas ini mengandung virus (${threat ?? "tidak dikenal"}) sehingga tidak dibuka. Foto dokumennya, atau unggah PDF baru dari perangkat yang bersih.`;
