import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { siteName } from "@/lib/site-name";
import type { Writing, Written } from "./write-mail";

/** The answer to who asked to be deleted: nobody can read it in the portal any more. */
export async function writeErased(tx: Tx, { mail, settings }: Writing): Promise<Written> {
  const [request] = await tx
    .select({ reason: dataRequests.reason })
    .from(dataRequests)
    .where(
      and(eq(dataRequests.userId, mail.userId), eq(dataRequests.kind, "hapus"), eq(dataRequests.state, "dikabulkan")),
    )
    .orderBy(desc(dataRequests.decidedAt))
    .limit(1);
  return {
    subject: "Data Anda sudah dihapus",
    letter: {
      heading: "Permintaan hapus Anda dikabulkan",
      paragraphs: [
        `Akun Anda di ${siteName()} dan data yang menunjukkan siapa Anda sudah dihapus. Anda tidak dapat masuk lagi.`,
        ...(request?.reason ? [`Alasan keputusan: ${request.reason}`] : []),
        "Catatan yang wajib disimpan, misalnya penjualan dan surat, tetap ada dengan nama samaran.",
      ],
      action: { label: "Buka Galeri UMKM", url: settings.baseUrl },
      smallPrint: [{ text: "Ini email terakhir: alamat ini ikut dihapus begitu email ini terkirim." }],
    },
  };
}
