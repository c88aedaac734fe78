import { describe, expect, test } from "vitest";
import { Forbidden } from "./errors";
import { authorize, can, canSomewhere, type Permission, type Person, type Role, type Scope } from "./policy";

/** One letter for each scope that is asked about; capitals are the actor's own. */
const scopes: Record<string, Scope> = {
  B: { business: "own" },
  b: { business: "foreign" },
  P: { place: "own", kecamatan: "own", partner: "own" },
  p: { place: "foreign", kecamatan: "foreign", partner: "foreign" },
  n: { place: "foreign", kecamatan: "foreign", partner: null },
  K: { kecamatan: "own" },
  k: { kecamatan: "foreign" },
  O: "office",
};
const everywhere = "BbPpnKkO";
const everyBusinessAndOwnPlace = "BbP";
const ownBusiness = "B";
const ownPlace = "P";
const ownKecamatan = "PK";

const actors: Record<Role, Person> = {
  pelaku: actor("pelaku", "business"),
  petugas_galeri: actor("petugas_galeri", "place"),
  verifikator: actor("verifikator", "office"),
  petugas_kecamatan: actor("petugas_kecamatan", "kecamatan"),
  petugas_monitoring: actor("petugas_monitoring", "office"),
  pengelola_mitra: actor("pengelola_mitra", "partner"),
  pimpinan: actor("pimpinan", "office"),
  admin: actor("admin", "office"),
};

function actor(role: Role, scopeKind: Person["grants"][number]["scopeKind"]): Person {
  const scopeId = scopeKind === "office" ? "dinas" : "own";
  return { kind: "person", userId: role, name: role, grants: [{ role, scopeKind, scopeId }] };
}

/** Who may do what where; a role that is not named may not, anywhere. A new permission needs its row. */
const table: Record<Permission, Partial<Record<Role, string>>> = {
  "business.read": {
    pelaku: ownBusiness,
    petugas_galeri: everyBusinessAndOwnPlace,
    verifikator: everywhere,
    pimpinan: everywhere,
    admin: everywhere,
  },
  "business.edit": { pelaku: ownBusiness },
  "identity.record": { petugas_galeri: everyBusinessAndOwnPlace, verifikator: everywhere, admin: everywhere },
  "identity.rotate": {},
  "identity.unmask": { verifikator: everywhere, admin: everywhere },
  "document.submit": { pelaku: ownBusiness },
  "document.read": {
    pelaku: ownBusiness,
    petugas_galeri: everyBusinessAndOwnPlace,
    verifikator: everywhere,
    pimpinan: everywhere,
    admin: everywhere,
  },
  "document.verify": { verifikator: everywhere },
  "document.queue": { verifikator: everywhere, pimpinan: everywhere, admin: everywhere },
  "reason.change": { verifikator: everywhere, admin: everywhere },
  "case.follow": { pelaku: ownBusiness },
  "case.read": { petugas_kecamatan: ownKecamatan, verifikator: everywhere, pimpinan: everywhere, admin: everywhere },
  "case.work": { petugas_kecamatan: ownKecamatan, verifikator: everywhere },
  "case.assign": { pimpinan: everywhere },
  "letter.read": { pelaku: ownBusiness, verifikator: everywhere, pimpinan: everywhere, admin: everywhere },
  "letter.issue": { verifikator: everywhere },
  "letterhead.change": { admin: everywhere },
  "product.edit": { pelaku: ownBusiness },
  "product.submit": { pelaku: ownBusiness },
  "producer.check": { petugas_galeri: everyBusinessAndOwnPlace, petugas_monitoring: everywhere },
  "curation.configure": { admin: everywhere },
  "link.declare": {
    petugas_galeri: everyBusinessAndOwnPlace,
    verifikator: everywhere,
    petugas_monitoring: everywhere,
    pimpinan: everywhere,
    admin: everywhere,
  },
  "product.curate": { petugas_galeri: everyBusinessAndOwnPlace },
  "product.queue": { petugas_galeri: everyBusinessAndOwnPlace, pimpinan: everywhere, admin: everywhere },
  "product.display": { petugas_galeri: everyBusinessAndOwnPlace, petugas_kecamatan: ownKecamatan },
  "goods.move": { petugas_galeri: everyBusinessAndOwnPlace },
  "opening.plan": { petugas_galeri: everyBusinessAndOwnPlace, admin: everywhere },
  "stocktake.approve": { petugas_galeri: everyBusinessAndOwnPlace, pimpinan: everywhere, admin: everywhere },
  "sale.record": { petugas_galeri: everyBusinessAndOwnPlace },
  "sale.approve": { petugas_galeri: everyBusinessAndOwnPlace, pimpinan: everywhere, admin: everywhere },
  "settlement.run": { petugas_galeri: everyBusinessAndOwnPlace },
  "ledger.read": { petugas_galeri: everyBusinessAndOwnPlace, pimpinan: everywhere, admin: everywhere },
  "consignment.read": { pelaku: ownBusiness },
  "consignment.rule": { admin: everywhere },
  "place.read": {
    petugas_galeri: everyBusinessAndOwnPlace,
    petugas_kecamatan: ownKecamatan,
    petugas_monitoring: everywhere,
    pengelola_mitra: ownPlace,
    pimpinan: everywhere,
    admin: everywhere,
  },
  "place.report": { petugas_kecamatan: ownKecamatan },
  "place.manage": { admin: everywhere },
  "visit.record": { petugas_monitoring: everywhere },
  "visit.read": {
    petugas_kecamatan: ownKecamatan,
    petugas_monitoring: everywhere,
    pimpinan: everywhere,
    admin: everywhere,
  },
  "counter.serve": { petugas_galeri: everyBusinessAndOwnPlace, verifikator: everywhere },
  "claim.decide": { verifikator: everywhere, admin: everywhere },
  "partner.read": { pengelola_mitra: ownPlace, pimpinan: everywhere, admin: everywhere },
  "requirement.change": { admin: everywhere },
  "settings.read": { verifikator: everywhere, admin: everywhere },
  "target.change": { admin: everywhere },
  "day.run": { admin: everywhere },
  "import.run": { verifikator: everywhere, admin: everywhere },
  "dashboard.read": { pimpinan: everywhere, admin: everywhere },
  "audit.read": { pimpinan: everywhere, admin: everywhere },
  "file.scan": {},
  "admin.appoint_first": {},
  "message.prepare": { petugas_galeri: everyBusinessAndOwnPlace, verifikator: everywhere, admin: everywhere },
  "mail.manage": { admin: everywhere },
  "data_request.read": { pimpinan: everywhere, admin: everywhere },
  "data_request.decide": { admin: everywhere },
  "data_request.record": { verifikator: everywhere, petugas_galeri: everyBusinessAndOwnPlace },
  "people.manage": { admin: everywhere },
};

describe.each(Object.entries(table) as [Permission, Partial<Record<Role, string>>][])("%s", (permission, row) => {
  test.each(Object.entries(actors) as [Role, Person][])("%s", (role, person) => {
    const reached = Object.entries(scopes).flatMap(([letter, scope]) => (can(person, permission, scope) ? letter : []));
    expect(reached.join("")).toBe(row[role] ?? "");
    expect(canSomewhere(person, permission)).toBe(Boolean(row[role]));
  });
});

test("who holds no role may do nothing, and is told so", () => {
  const nobody: Person = { kind: "person", userId: "n", name: "n", grants: [] };
  for (const permission of Object.keys(table) as Permission[]) {
    for (const scope of Object.values(scopes)) {
      expect(() => authorize(nobody, permission, scope)).toThrow(Forbidden);
    }
  }
});

test("a power is not lent from one role to another's scope", () => {
  const both: Person = { ...actors.pelaku, grants: [...actors.pelaku.grants, ...actors.petugas_kecamatan.grants] };
  expect(can(both, "product.edit", { business: "foreign" })).toBe(false);
  expect(can(both, "business.edit", { kecamatan: "own" })).toBe(false);
  expect(can(both, "place.report", { business: "own" })).toBe(false);
});

test("a job does only its own work", () => {
  const job = { kind: "system", job: "impor" } as const;
  const may = (Object.keys(table) as Permission[]).filter((permission) => can(job, permission, "office"));
  expect(may).toEqual(["import.run"]);
});
