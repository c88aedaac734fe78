import type { Tx } from "@/db/client";
import { siteName } from "@/lib/site-name";
import { signLink } from "./signed-links";
import type { Writing, Written } from "./write-mail";

const days = 7;

/** Asks whether the address is theirs. It names nobody: it may have been mistyped and reach a stranger. */
export function writeConfirmation(_: Tx, { person, settings, at }: Writing): Written {
  const until = at.getTime() + days * 24 * 3_600_000;
  const about = { purpose: "konfirmasi", userId: person.userId, address: person.address ?? "", until } as const;
  return {
    subject: "Konfirmasi alamat email Anda",
    letter: {
      heading: "Apakah alamat ini milik Anda?",
      paragraphs: [
        `Alamat ini dicantumkan pada sebuah akun di ${siteName()}. Sesudah Anda mengonfirmasinya, pemberitahuan dikirim ke sini.`,
        `Tautan ini berlaku ${days} hari.`,
      ],
      action: {
        label: "Konfirmasi alamat ini",
        url: `${settings.baseUrl}/konfirmasi/${signLink(about, settings.secret)}`,
      },
      smallPrint: [{ text: "Bila Anda tidak merasa mendaftar, abaikan email ini: tidak ada yang akan dikirim lagi." }],
    },
  };
}
