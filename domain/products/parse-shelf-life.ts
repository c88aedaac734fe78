const days: Record<string, number> = {
  hari: 1,
  hr: 1,
  minggu: 7,
  pekan: 7,
  bulan: 30,
  bln: 30,
  tahun: 365,
  th: 365,
  thn: 365,
};
const most = 3650;

/** How long a product keeps, as people write it (`5 hari`, `3 bulan`, `1 tahun`, `90`), in days; null when it is blank. */
export function parseShelfLife(text: string): { value: number | null; problem?: string } {
  const typed = text.trim().toLowerCase();
  if (!typed) return { value: null };
  const [, digits = "", unit = "hari"] =
    /^(?:±|\+\/-|sekitar|kurang lebih)?\s*(\d{1,4})\s*([a-z]+)?\.?$/.exec(typed) ?? [];
  const value = Number(digits) * (days[unit] ?? Number.NaN);
  if (!digits || Number.isNaN(value)) {
    return { value: null, problem: "Tulis angka dan satuannya, misalnya 5 hari, 3 bulan, atau 1 tahun." };
  }
  if (value < 1 || value > most) return { value: null, problem: "Umur simpan antara 1 hari dan 10 tahun." };
  return { value };
}
