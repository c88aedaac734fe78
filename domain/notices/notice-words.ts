import { formatDate } from "@/lib/dates";
import { showNumber } from "../legalitas/show-number";
import type { NoticeRow } from "./list-notices";

type Words = { title: string; text: string; href: string };
type Told = Pick<NoticeRow, "kind" | "subject" | "period" | "details">;

const endsSoon = (told: Told): Words => ({
  title: `${told.details.name} berakhir ${formatDate(told.period)}`,
  text: `${numberOf(told)}. Ajukan perpanjangannya sebelum tanggal itu, supaya produknya tetap tampil.`,
  href: `/pelaku/legalitas/${told.subject}`,
});

/** What each notice says, and the page where something can be done about it. */
const words: Record<NoticeRow["kind"], (told: Told) => Words> = {
  dokumen_90: endsSoon,
  dokumen_30: endsSoon,
  dokumen_7: (told) => ({ ...endsSoon(told), title: `Tinggal sepekan: ${endsSoon(told).title}` }),
  dokumen_berakhir: (told) => ({
    title: `${told.details.name} sudah berakhir ${formatDate(told.period)}`,
    text: `${numberOf(told)}. Ajukan yang baru; begitu diverifikasi, semuanya pulih sendiri.`,
    href: `/pelaku/legalitas/${told.subject}`,
  }),
  produk_turun: ({ subject, period, details }) => ({
    title: `${details.name} tidak tampil di etalase sejak ${formatDate(period)}`,
    text: `${details.reason} Begitu legalitasnya lengkap lagi, produk ini tampil dengan sendirinya.`,
    href: `/pelaku/produk/${subject}`,
  }),
  produk_kembali: ({ subject, details }) => ({
    title: `Legalitas ${details.name} lengkap lagi`,
    text: "Bila masih dipajang, produk ini tampil lagi di etalase. Anda tidak perlu melakukan apa-apa.",
    href: `/pelaku/produk/${subject}`,
  }),
  petugas_dokumen: ({ details }) => ({
    title: "Ada dokumen yang segera atau sudah berakhir",
    text: `${details.soon} mendekati akhir masa berlakunya, ${details.ended} berakhir kemarin. Pemilik yang punya akun sudah diberi tahu.`,
    href: "/dinas/legalitas/perhatian",
  }),
  petugas_turun: () => ({
    title: "Ada produk yang legalitasnya tidak lagi lengkap",
    text: "Produknya sudah hilang dari etalase. Turunkan dari rak bila masih terpajang, dan bantu pemiliknya melengkapi.",
    href: "/dinas/legalitas/perhatian",
  }),
};

/** A notice as a person reads it. */
export function noticeWords(told: Told): Words {
  return words[told.kind](told);
}

const numberOf = ({ details }: Told) => `Nomor ${showNumber(details.kind ?? "", details.number ?? "")}`;
