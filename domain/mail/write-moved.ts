import type { Tx } from "@/db/client";
import type { Writing, Written } from "./write-mail";

/** To the address that was: whoever changed it may not have been its owner. */
export function writeMoved(_: Tx, { settings }: Writing): Written {
  return {
    subject: "Alamat surel Anda diganti",
    letter: {
      heading: "Alamat surel akun Anda diganti",
      paragraphs: [
        "Mulai sekarang surel Galeri UMKM Karawang dikirim ke alamat yang baru, dan Anda masuk dengan alamat itu.",
        "Bila bukan Anda yang menggantinya, segera hubungi dinas.",
      ],
      action: { label: "Buka halaman masuk", url: `${settings.baseUrl}/masuk` },
      smallPrint: [{ text: "Ini surel terakhir ke alamat ini." }],
    },
  };
}
