import { dayBefore } from "@/lib/day-steps";
import type { Held } from "../verdict";
import { holdAgainst, type KindRow, type OnRecord } from "./hold-against";

/** The last day that newer rows of its kind leave a verified document. */
type Ruling = { end: string | null; held: Held };

/** Which newer row of its kind ends a verified document first, seen from a date; nothing where none does. */
export function rulingOn(paper: OnRecord, rows: readonly KindRow[], name: string, date: string): Ruling | undefined {
  const own = rows.filter(({ kind }) => kind === paper.kind);
  const later = paper.issuedOn ? [] : own.map(({ validFrom }) => validFrom).filter((day) => day > date);
  for (const day of [date, ...later.toSorted()]) {
    const { expiresOn, held } = holdAgainst(paper, own, name, day);
    if (held) return { held, end: held.from ? dayBefore(held.from) : expiresOn };
  }
  return undefined;
}
