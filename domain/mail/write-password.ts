import type { Tx } from "@/db/client";
import { siteName } from "@/lib/site-name";
import { addLink } from "../people/access-link";
import type { Writing, Written } from "./write-mail";

/** The link is made in the moment it is sent, and kept only as a hash; sent twice, either works once. */
export async function writePassword(tx: Tx, { person, settings }: Writing): Promise<Written> {
  const { token } = await addLink(tx, "sandi", person.userId, person.userId);
  return {
    subject: "Kata sandi baru",
    letter: {
      heading: "Buat kata sandi baru",
      paragraphs: [
        `Seseorang, semoga Anda, meminta kata sandi baru untuk akun dengan alamat email ini di ${siteName()}.`,
        "Tautan ini berlaku 24 jam dan hanya sekali. Jangan berikan kepada siapa pun, juga tidak kepada petugas dinas.",
      ],
      action: { label: "Buat kata sandi baru", url: `${settings.baseUrl}/sandi/${token}` },
      smallPrint: [{ text: "Bila Anda tidak memintanya, abaikan email ini. Kata sandi Anda tetap yang lama." }],
    },
  };
}
