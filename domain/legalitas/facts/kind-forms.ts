import { packagingWords } from "../permit-numbers/packaging";
import type { Fact, KindForm } from "./fact";

const holder: Fact = {
  name: "nama",
  label: "Nama usaha atau pemilik di dokumen",
  hint: "Seperti tertulis. Bila berbeda dari profil Anda, petugas akan bertanya.",
};
const brand: Fact = { name: "dagang", label: "Nama dagang di dokumen" };
const mark: Fact = { name: "merek", label: "Merek seperti tertulis" };
const markClass: Fact = {
  name: "kelas",
  label: "Kelas barang",
  hint: "Angka 1 sampai 45, tertulis di dokumen.",
  pattern: { of: /^([1-9]|[1-3]\d|4[0-5])$/, sentence: "Kelas barang adalah angka 1 sampai 45." },
};

const forms: Record<string, KindForm> = {
  nib: {
    issued: "Tanggal terbit",
    ends: "Berlaku sampai",
    facts: [
      holder,
      {
        name: "kbli",
        label: "Kode KBLI utama",
        hint: "5 angka, di lampiran NIB.",
        pattern: { of: /^\d{5}$/, sentence: "Kode KBLI terdiri dari 5 angka." },
      },
      {
        name: "skala",
        label: "Skala usaha di dokumen",
        options: { mikro: "Usaha mikro", kecil: "Usaha kecil", menengah: "Usaha menengah" },
      },
    ],
  },
  pirt: {
    issued: "Tanggal terbit",
    ends: "Berlaku sampai",
    hasCommitment: true,
    facts: [
      { name: "pangan", label: "Nama jenis pangan di sertifikat" },
      { name: "kemasan", label: "Kemasan yang Anda pakai", options: packagingWords, isRequired: true },
      holder,
    ],
  },
  md: {
    issued: "Tanggal terbit",
    ends: "Berlaku sampai",
    facts: [
      brand,
      { name: "kemasan", label: "Kemasan dan berat bersih di izin", hint: "Misalnya: plastik, 250 gram." },
      holder,
    ],
  },
  halal: {
    issued: "Tanggal terbit",
    ends: "Berlaku sampai",
    facts: [
      holder,
      {
        name: "jalur",
        label: "Jalur sertifikasi",
        options: { mandiri: "Pernyataan pelaku usaha (self declare)", reguler: "Reguler, diperiksa LPH" },
      },
    ],
  },
  kosmetik: {
    issued: "Tanggal terbit",
    ends: "Berlaku sampai",
    facts: [
      brand,
      {
        name: "sediaan",
        label: "Bentuk sediaan",
        options: { sabun: "Sabun", lotion: "Lotion atau krim", parfum: "Parfum", lainnya: "Lainnya" },
      },
    ],
  },
  slhs: {
    issued: "Tanggal terbit",
    ends: "Berlaku sampai",
    facts: [
      {
        name: "jenis",
        label: "Jenis dokumen",
        options: { slhs: "Sertifikat laik higiene sanitasi", label: "Label pengawasan atau pembinaan" },
      },
      { name: "tempat", label: "Tempat yang diperiksa", hint: "Nama dan alamat dapur atau tempat makan." },
      holder,
    ],
  },
  merek: { issued: "Tanggal pendaftaran", ends: "Dilindungi sampai", facts: [mark, markClass, holder] },
  permohonan_merek: { issued: "Tanggal permohonan", ends: "Berlaku sampai", facts: [mark, markClass, holder] },
};

/** Kinds that are issued on a commitment. */
export const kindsWithCommitment = Object.keys(forms).filter((kind) => forms[kind]?.hasCommitment);

/** The form of a kind; one that the office added later has its number and dates only. */
export function kindForm(kind: string): KindForm {
  const form = Object.hasOwn(forms, kind) ? forms[kind] : undefined;
  return form ?? { issued: "Tanggal terbit", ends: "Berlaku sampai", facts: [] };
}

/** A fact as a person reads it. */
export function factWords({ options }: Fact, value: string) {
  return (options && Object.hasOwn(options, value) && options[value]) || value;
}
