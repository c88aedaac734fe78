import type { Person, Role } from "@/domain/policy";

export type Area = "pelaku" | "dinas" | "kecamatan" | "lapangan" | "mitra";

export const areaNames: Record<Area, string> = {
  pelaku: "Pelaku UMKM",
  dinas: "Dinas",
  kecamatan: "Kecamatan",
  lapangan: "Lapangan",
  mitra: "Mitra",
};

const areaOfRole: Record<Role, Area> = {
  pelaku: "pelaku",
  petugas_galeri: "dinas",
  verifikator: "dinas",
  pimpinan: "dinas",
  admin: "dinas",
  petugas_kecamatan: "kecamatan",
  petugas_monitoring: "lapangan",
  pengelola_mitra: "mitra",
};

/** The areas that a person's roles open, in the order of the menu. */
export function areasOf(person: Person): Area[] {
  const open = new Set(person.grants.map(({ role }) => areaOfRole[role]));
  return (Object.keys(areaNames) as Area[]).filter((area) => open.has(area));
}

/** The person with only the roles of one area: an owner who reads their own business is no clerk. */
export function within(person: Person, area: Area): Person {
  return { ...person, grants: person.grants.filter(({ role }) => areaOfRole[role] === area) };
}

/** Where a person lands after signing in. */
export function landing(person: Person) {
  const [first] = areasOf(person);
  return first ? (`/${first}` as const) : "/akun";
}
