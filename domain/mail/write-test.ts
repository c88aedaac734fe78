import type { Tx } from "@/db/client";
import { formatMoment } from "@/lib/dates";
import type { Writing, Written } from "./write-mail";

/** What an admin sends to themselves, to see whether mail arrives. */
export function writeTest(_: Tx, { mail, settings }: Writing): Written {
  return {
    subject: "Email uji",
    letter: {
      heading: "Email dari Galeri UMKM Karawang sampai",
      paragraphs: [`Diminta ${formatMoment(mail.createdAt)}. Pengaturan server email sudah benar.`],
      action: { label: "Kembali ke pengaturan email", url: `${settings.baseUrl}/dinas/pengaturan/surel` },
      smallPrint: [{ text: "Email ini dikirim karena admin menekan tombol uji." }],
    },
  };
}
