import { parseShelfLife } from "@/domain/products/parse-shelf-life";
import { nothing, type Reading, unclear, understood } from "@/lib/reading";
import { shortened, tidy } from "@/lib/text";

type Storage = "suhu_ruang" | "dingin" | "beku";

const ways: readonly (readonly [RegExp, Storage])[] = [
  [/beku|freezer|frozen/, "beku"],
  [/dingin|kulkas|chill|cool|lemari es/, "dingin"],
  [/suhu (ruang|kamar)|ruang(an)?|kering|sejuk|ambient|room/, "suhu_ruang"],
];

/** How a product is kept, from what stands under Cara simpan. */
export function readStorage(cell: string): Reading<Storage> {
  const text = tidy(cell).toLowerCase();
  if (!/[a-z]/.test(text)) return nothing;
  const way = ways.find(([words]) => words.test(text))?.[1];
  if (way) return understood(way);
  return unclear(`Cara simpan "${shortened(tidy(cell))}" tidak dikenali. Tulis suhu ruang, dingin, atau beku.`);
}

/** For how many days it keeps, from what stands under Masa simpan. */
export function readShelfLife(cell: string): Reading<number> {
  const text = tidy(cell);
  if (!/\d/.test(text)) return nothing;
  const { value, problem } = parseShelfLife(text);
  if (value !== null) return understood(value);
  return unclear(`Masa simpan "${shortened(text)}" tidak dikenali. ${problem ?? ""}`.trim());
}
