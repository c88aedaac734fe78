import type { Reading } from "@/lib/reading";
import { parseCosmetic } from "./cosmetic";
import { parseHalal } from "./halal";
import type { HomeRegency } from "./home-regency";
import type { PermitKind } from "./kinds";
import { parseMd } from "./md";
import { parseMerek } from "./merek";
import { parseNib } from "./nib";
import { parseMerekApplication } from "./permohonan-merek";
import { parsePirt } from "./pirt";

const parsers: Record<PermitKind, (typed: string, today: string, home: HomeRegency) => Reading<string>> = {
  nib: parseNib,
  pirt: parsePirt,
  md: parseMd,
  halal: parseHalal,
  kosmetik: parseCosmetic,
  merek: parseMerek,
  permohonan_merek: parseMerekApplication,
};

/** The normal form of a permit number of a known kind, and what looks wrong with it on a day, in an office of that regency. */
export function parsePermit(kind: PermitKind, typed: string, today: string, home: HomeRegency): Reading<string> {
  return parsers[kind](typed, today, home);
}
