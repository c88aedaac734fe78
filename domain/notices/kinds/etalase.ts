import { formatDate } from "@/lib/dates";
import type { Kind } from "../kind";

/** What stands in the storefront and on a shelf. `subject` is the product. */
export const storefrontKinds = {
  produk_turun: {
    group: "etalase",
    words: ({ subject, period, details }) => ({
      title: `${details.name} tidak tampil di etalase sejak ${formatDate(period)}`,
      text: `${details.reason} Begitu legalitasnya lengkap lagi, produk ini tampil dengan sendirinya.`,
      href: `/pelaku/produk/${subject}`,
    }),
  },
  produk_kembali: {
    group: "etalase",
    words: ({ subject, details }) => ({
      title: `Legalitas ${details.name} lengkap lagi`,
      text: "Bila masih dipajang, produk ini tampil lagi di etalase. Anda tidak perlu melakukan apa-apa.",
      href: `/pelaku/produk/${subject}`,
    }),
  },
  produk_dipajang: {
    group: "etalase",
    words: ({ subject, details }) => ({
      title: `${details.name} mulai dipajang di ${details.place}`,
      text: "Pembeli sekarang menemukannya di etalase, berikut tempat ia dipajang.",
      href: `/pelaku/produk/${subject}`,
    }),
  },
  produk_diturunkan: {
    group: "etalase",
    words: ({ subject, details }) => ({
      title: `${details.name} diturunkan dari ${details.place}`,
      text: `Alasannya: ${details.reason}`,
      href: `/pelaku/produk/${subject}`,
    }),
  },
} as const satisfies Record<string, Kind>;
