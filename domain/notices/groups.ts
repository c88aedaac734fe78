import type { mailPaces } from "@/db/schema/mail";
import type { Role } from "../policy";

/** How mail about a group of kinds goes: as it happens, once a day together, or not at all. */
export type MailPace = (typeof mailPaces)[number];

type Group = { label: string; hint: string; pace: MailPace; roles: readonly Role[] | "everyone" };

const office = ["verifikator", "petugas_galeri", "pimpinan", "admin"] as const;

/** What a person chooses about; `pace` holds until they choose. `roles` are those who are ever told such things. */
export const noticeGroups = {
  keputusan: {
    label: "Keputusan atas dokumen dan produk Anda",
    hint: "Diverifikasi, diterima, atau dikembalikan dengan alasannya.",
    pace: "langsung",
    roles: ["pelaku"],
  },
  etalase: {
    label: "Tampil dan turun",
    hint: "Produk yang mulai dipajang, diturunkan, atau hilang dari etalase.",
    pace: "langsung",
    roles: ["pelaku"],
  },
  pendampingan: {
    label: "Pendampingan",
    hint: "Langkah, janji temu, dan hasil pendampingan legalitas.",
    pace: "langsung",
    roles: ["pelaku", "verifikator"],
  },
  masa_berlaku: {
    label: "Masa berlaku",
    hint: "Dokumen yang berakhir dalam 90, 30, atau 7 hari, dan yang sudah berakhir.",
    pace: "ringkasan",
    roles: ["pelaku"],
  },
  titipan: {
    label: "Barang titipan",
    hint: "Barang yang hampir kedaluwarsa, dan tempat yang tidak buka.",
    pace: "ringkasan",
    roles: ["pelaku"],
  },
  pojok: {
    label: "Pojok di kecamatan",
    hint: "Pojok yang dibuka, ditutup, atau dikunjungi.",
    pace: "ringkasan",
    roles: ["petugas_kecamatan", ...office],
  },
  tugas: {
    label: "Tugas kantor",
    hint: "Yang perlu ditangani petugas hari itu.",
    pace: "ringkasan",
    roles: office,
  },
  akun: {
    label: "Akun, peran, dan data Anda",
    hint: "Peran, kata sandi, dan permintaan atas data Anda.",
    pace: "langsung",
    roles: "everyone",
  },
} as const satisfies Record<string, Group>;

export type NoticeGroup = keyof typeof noticeGroups;
