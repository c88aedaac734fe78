import type { Tx } from "@/db/client";
import { siteName } from "@/lib/site-name";
import type { Writing, Written } from "./write-mail";

/** To the address that was: whoever changed it may not have been its owner. */
export function writeMoved(_: Tx, { settings }: Writing): Written {
  return {
    subject: "Alamat email Anda diganti",
    letter: {
      heading: "Alamat email akun Anda diganti",
      paragraphs: [
        `Mulai sekarang email ${siteName()} dikirim ke alamat yang baru, dan Anda masuk dengan alamat itu.`,
        "Bila bukan Anda yang menggantinya, segera hubungi dinas.",
      ],
      action: { label: "Buka halaman masuk", url: `${settings.baseUrl}/masuk` },
      smallPrint: [{ text: "Ini email terakhir ke alamat ini." }],
    },
  };
}
