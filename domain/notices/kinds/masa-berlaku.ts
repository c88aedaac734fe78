import { formatDate } from "@/lib/dates";
import { dayAfter } from "@/lib/day-steps";
import { showNumber } from "../../legalitas/show-number";
import type { Kind, Told, Words } from "../kind";

const numberOf = ({ details }: Told) => `Nomor ${showNumber(details.kind ?? "", details.number ?? "")}`;

/** A newer row of its kind takes the document its last days: there is nothing to prolong, and the page says what to do. */
const endsByRule = (told: Told, when: string): Words => ({
  title: `${told.details.name} ${when} ${formatDate(dayAfter(told.period))} karena aturan baru`,
  text: `${numberOf(told)}. Yang berubah dan yang perlu diajukan tertulis di halaman dokumennya.`,
  href: `/pelaku/legalitas/${told.subject}`,
});

const endsSoon = (told: Told): Words => {
  if (told.details.rule) return endsByRule(told, "tidak berlaku lagi mulai");
  return {
    title: `${told.details.name} berakhir ${formatDate(told.period)}`,
    text: `${numberOf(told)}. Ajukan perpanjangannya sebelum tanggal itu, supaya produknya tetap tampil.`,
    href: `/pelaku/legalitas/${told.subject}`,
  };
};

/** A document's last day, before and after. `subject` is the document, `period` that day or the one on which its commitment is due. */
export const expiryKinds = {
  dokumen_90: { group: "masa_berlaku", words: endsSoon },
  dokumen_30: { group: "masa_berlaku", words: endsSoon },
  dokumen_7: {
    group: "masa_berlaku",
    words: (told) => ({ ...endsSoon(told), title: `Tinggal sepekan: ${endsSoon(told).title}` }),
  },
  dokumen_berakhir: {
    group: "masa_berlaku",
    words: (told) =>
      told.details.rule
        ? endsByRule(told, "tidak berlaku lagi sejak")
        : {
            title: `${told.details.name} sudah berakhir ${formatDate(told.period)}`,
            text: `${numberOf(told)}. Ajukan yang baru; begitu diverifikasi, semuanya pulih sendiri.`,
            href: `/pelaku/legalitas/${told.subject}`,
          },
  },
  komitmen_tenggat: {
    group: "masa_berlaku",
    words: (told) => ({
      title: `Komitmen ${told.details.name} seharusnya terpenuhi paling lambat ${formatDate(told.period)}`,
      text: `${numberOf(told)}. Ikuti penyuluhan dan pemeriksaan tempatnya, lalu unggah buktinya. Bila sudah, cukup unggah buktinya.`,
      href: `/pelaku/legalitas/${told.subject}`,
    }),
  },
} as const satisfies Record<string, Kind>;
