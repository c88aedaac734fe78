import { businessKey, personKey } from "../businesses/name-keys";
import type { UnderstoodRow } from "../understanding";
import type { SectionFacts } from "./section-facts";

const identity = ["business", "owner", "nik", "phone", "kecamatan", "address", "nib"] as const;
type Identity = { [F in (typeof identity)[number]]: UnderstoodRow[F] };
export type Carried = { identity: Identity | null; heading: SectionFacts };

/**
 * Fills what was written once and left blank below. A row belongs to the business above
 * when it names none, or the same one, and no other owner.
 */
export function carryDown(row: UnderstoodRow, carried: Carried): Carried {
  const above = carried.identity;
  const sameOwner = !row.owner || !above?.owner || personKey(row.owner) === personKey(above.owner);
  const sameBusiness = !row.business || (above?.business && businessKey(row.business) === businessKey(above.business));
  const blankHere = !row.business && !row.owner;
  if (above && sameOwner && sameBusiness && (blankHere || row.business || above.owner)) fill(row, above);
  const { heading } = carried;
  if (!row.business && heading.business) row.business = heading.business;
  if (!row.owner && heading.owner && (!heading.business || row.business === heading.business))
    row.owner = heading.owner;
  if (!row.phone && heading.phone && row.business === heading.business) row.phone = heading.phone;
  if (!row.kecamatan && heading.kecamatan && !row.problems.some(({ field }) => field === "kecamatan")) {
    row.kecamatan = heading.kecamatan;
  }
  const { business, owner, nik, phone, kecamatan, address, nib } = row;
  return { identity: { business, owner, nik, phone, kecamatan, address, nib }, heading };
}

function fill(row: UnderstoodRow, above: Identity) {
  const doubted = new Set(row.problems.map(({ field }) => field));
  row.business ??= above.business;
  row.owner ??= above.owner;
  row.kecamatan ??= doubted.has("kecamatan") ? null : above.kecamatan;
  row.address ??= above.address;
  row.phone ??= doubted.has("phone") ? null : above.phone;
  row.nik ??= doubted.has("nik") ? null : above.nik;
  row.nib ??= doubted.has("nib") ? null : above.nib;
}
