import { type Reading, unclear, understood } from "@/lib/reading";
import { bare } from "./bare";
import { type HomeRegency, regencyWords } from "./home-regency";

export type PirtParts = {
  packaging: string;
  foodGroup: string;
  regency: string;
  product: string;
  maker: string;
  endYear: number;
};

/** The groups of a P-IRT number: packaging, food, regency, product, maker, year in which it ends. */
export function pirtParts(number: string): PirtParts | null {
  const match = /^([1-8])(0[1-9]|1[0-6])(\d{4})(\d{2})(\d{4})(\d{2})$/.exec(number);
  if (!match) return null;
  const [, packaging = "", foodGroup = "", regency = "", product = "", maker = "", year] = match;
  return { packaging, foodGroup, regency, product, maker, endYear: 2000 + Number(year) };
}

/** SPP-IRT in its 15 digits, with what looks wrong group by group. */
export function parsePirt(typed: string, today: string, home: HomeRegency): Reading<string> {
  const number = bare(typed);
  if (!/^\d+$/.test(number)) return unclear(`"${typed}" bukan nomor P-IRT. Nomornya 15 angka.`);
  if (number.length === 12) {
    return unclear(`P-IRT ${number} format lama (12 angka). Hanya petugas legalitas yang dapat menerimanya.`);
  }
  if (number.length === 13)
    return unclear(`P-IRT ${number} tanpa dua angka tahun berakhir. Lengkapi menjadi 15 angka.`);
  if (number.length !== 15) return unclear(`P-IRT harus 15 angka; yang tertulis ${number.length} angka.`);
  const parts = pirtParts(number);
  if (!parts) return unclear(`P-IRT ${number}: ${wrongGroup(number)}.`);
  const problems: string[] = [];
  if (parts.regency !== home.code) {
    problems.push(
      `Kode wilayah P-IRT ${parts.regency} (${regencyWords(parts.regency, home)}), bukan ${home.name} (${home.code}). Izin gugur bila tempat produksi pindah.`,
    );
  }
  if (parts.endYear < Number(today.slice(0, 4))) {
    problems.push(`P-IRT berakhir tahun ${parts.endYear}. Perlu diperpanjang.`);
  }
  return understood(number, ...problems);
}

/** `2063215250263-27`, as it stands on labels. */
export function formatPirt(number: string) {
  return number.replace(/^(\d{13})(\d{2})$/, "$1-$2");
}

function wrongGroup(number: string) {
  if (!/^[1-8]/.test(number)) return `angka pertama ${number[0]} bukan kode kemasan (1–8)`;
  return `angka ke-2 dan ke-3 (${number.slice(1, 3)}) bukan kelompok pangan (01–16)`;
}
