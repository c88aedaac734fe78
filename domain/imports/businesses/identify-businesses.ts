import { editDistance } from "@/lib/edit-distance";
import type { UnderstoodBusiness, UnderstoodRow } from "../understanding";
import { businessKey, personKey } from "./name-keys";

type Known = { name: string; owners: Set<string>; niks: Set<string>; phones: Set<string>; index: number };

/**
 * Which rows speak of the same business: the same name, and the same NIK, phone or owner.
 * One name with nothing in common is two businesses.
 */
export function identifyBusinesses(rows: readonly UnderstoodRow[]): UnderstoodBusiness[] {
  const businesses: UnderstoodBusiness[] = [];
  const known: Known[] = [];
  const byClue = new Map<string, Set<Known>>();
  for (const row of rows) {
    const clues = cluesOf(row);
    const candidates = new Set(clues.flatMap((clue) => [...(byClue.get(clue) ?? [])]));
    const same = [...candidates].find((candidate) => isSame(candidate, row)) ?? addBusiness(businesses, known, row);
    remember(same, row);
    for (const clue of clues) byClue.set(clue, (byClue.get(clue) ?? new Set()).add(same));
    row.businessIndex = same.index;
    const business = businesses[same.index];
    if (business) complete(business, row);
  }
  return businesses;
}

function cluesOf(row: UnderstoodRow) {
  const name = row.business ? `name ${businessKey(row.business)}` : `owner ${personKey(row.owner ?? "")}`;
  return [name, ...(row.nik ? [`nik ${row.nik}`] : []), ...(row.phone ? [`phone ${row.phone}`] : [])];
}

function isSame(known: Known, row: UnderstoodRow) {
  const owner = row.owner ? personKey(row.owner) : null;
  const nikSame = compare(known.niks, row.nik);
  const phoneSame = compare(known.phones, row.phone);
  const ownerSame =
    owner && [...known.owners].some((other) => isNear(other, owner, 8)) ? true : compare(known.owners, owner);
  const shared = [nikSame, phoneSame, ownerSame];
  const name = row.business ? businessKey(row.business) : "";
  if (known.name === name) {
    if (name === "" && !row.owner && !row.nik && !row.phone) return true;
    return shared.includes(true) || (name !== "" && shared.every((answer) => answer === null));
  }
  return isNear(known.name, name, 6) && (nikSame === true || (phoneSame === true && ownerSame === true));
}

/** True, false, or null when one of them says nothing. */
function compare(known: ReadonlySet<string>, value: string | null) {
  return value === null || known.size === 0 ? null : known.has(value);
}

function isNear(a: string, b: string, least: number) {
  return (
    a === b ||
    (Math.min(a.length, b.length) >= least &&
      Math.abs(a.length - b.length) <= 2 &&
      editDistance(a, b) <= (least > 7 ? 1 : 2))
  );
}

function addBusiness(businesses: UnderstoodBusiness[], known: Known[], row: UnderstoodRow): Known {
  const { business: name, owner, nik, phone, kecamatan, address, nib } = row;
  const index = businesses.push({ name, owner, nik, phone, kecamatan, address, nib }) - 1;
  const added = {
    name: name ? businessKey(name) : "",
    owners: new Set<string>(),
    niks: new Set<string>(),
    phones: new Set<string>(),
    index,
  };
  known.push(added);
  return added;
}

function remember(known: Known, row: UnderstoodRow) {
  if (row.owner) known.owners.add(personKey(row.owner));
  if (row.nik) known.niks.add(row.nik);
  if (row.phone) known.phones.add(row.phone);
}

function complete(business: UnderstoodBusiness, row: UnderstoodRow) {
  business.owner ??= row.owner;
  business.nik ??= row.nik;
  business.phone ??= row.phone;
  business.kecamatan ??= row.kecamatan;
  business.address ??= row.address;
  business.nib ??= row.nib;
}
