import { Forbidden } from "./errors";

export type Role =
  | "pelaku"
  | "petugas_galeri"
  | "verifikator"
  | "petugas_kecamatan"
  | "petugas_monitoring"
  | "pengelola_mitra"
  | "pimpinan"
  | "admin";

export type ScopeKind = "office" | "business" | "place" | "kecamatan" | "partner";
export type Grant = { role: Role; scopeKind: ScopeKind; scopeId: string };

export type Person = { kind: "person"; userId: string; name: string; grants: readonly Grant[] };
export type System = { kind: "system"; job: keyof typeof jobs };
export type Actor = Person | System;

/** Where a thing lies. A grant reaches it when the grant's own kind of scope is named here and is the same. */
export type Scope =
  | { business: string }
  | { place: string; kecamatan: string; partner: string | null }
  | { kecamatan: string }
  | "office";

/** Who may do what: the whole policy. Office-wide roles reach every scope, the others only their own. */
const powers = {
  "business.read": ["pelaku", "petugas_galeri", "verifikator", "pimpinan", "admin"],
  "business.edit": ["pelaku"],
  /** To note a NIK or NPWP from the card; to look at a whole one afterwards is another matter. */
  "identity.record": ["petugas_galeri", "verifikator", "admin"],
  "identity.unmask": ["verifikator", "admin"],
  /** Nobody's by role: only whoever holds the keys of the server. */
  "identity.rotate": [],
  "document.submit": ["pelaku"],
  "document.read": ["pelaku", "verifikator", "petugas_galeri", "pimpinan", "admin"],
  "document.verify": ["verifikator"],
  /** To see what waits, without deciding it: those who decide, and those who answer for the delay. */
  "document.queue": ["verifikator", "pimpinan", "admin"],
  /** To keep the list of reasons that decisions choose from. */
  "reason.change": ["verifikator", "admin"],
  /** An owner follows the help with their own papers: ticks steps, asks, reads. */
  "case.follow": ["pelaku"],
  "case.read": ["petugas_kecamatan", "verifikator", "pimpinan", "admin"],
  /** The legalitas section everywhere, district officers for the businesses of their kecamatan. */
  "case.work": ["petugas_kecamatan", "verifikator"],
  /** To give a case to somebody although it is another's: whoever answers for the delay. */
  "case.assign": ["pimpinan"],
  /** The office reads every letter, an owner those about their own business. */
  "letter.read": ["pelaku", "verifikator", "pimpinan", "admin"],
  "letter.issue": ["verifikator"],
  "letterhead.change": ["admin"],
  "product.edit": ["pelaku"],
  "product.submit": ["pelaku"],
  "product.curate": ["petugas_galeri"],
  "product.queue": ["petugas_galeri", "pimpinan", "admin"],
  /** To say, after a visit or on evidence, whether a business makes what it offers. */
  "producer.check": ["petugas_galeri", "petugas_monitoring"],
  "curation.configure": ["admin"],
  /** To declare a business that one is close to; only who manages people does it for another. */
  "link.declare": ["petugas_galeri", "verifikator", "petugas_monitoring", "pimpinan", "admin"],
  "product.display": ["petugas_galeri", "petugas_kecamatan"],
  /** Goods left with the gallery: in, elsewhere, back to the owner, destroyed. */
  "goods.move": ["petugas_galeri"],
  /** On which days a place is to be open. */
  "opening.plan": ["petugas_galeri", "admin"],
  /** The second person who answers for a count of the shelves. */
  "stocktake.approve": ["petugas_galeri", "pimpinan", "admin"],
  "sale.record": ["petugas_galeri"],
  /** The second person behind a large void; and who may explain a price other than the one that was asked. */
  "sale.approve": ["petugas_galeri", "pimpinan", "admin"],
  "settlement.run": ["petugas_galeri"],
  "ledger.read": ["petugas_galeri", "pimpinan", "admin"],
  "consignment.read": ["pelaku"],
  "consignment.rule": ["admin"],
  "place.read": ["petugas_galeri", "petugas_kecamatan", "petugas_monitoring", "pengelola_mitra", "pimpinan", "admin"],
  "place.report": ["petugas_kecamatan"],
  "place.manage": ["admin"],
  "visit.record": ["petugas_monitoring"],
  "visit.read": ["petugas_monitoring", "petugas_kecamatan", "pimpinan", "admin"],
  "partner.read": ["pengelola_mitra", "pimpinan", "admin"],
  "requirement.change": ["admin"],
  /** To see what can be set; each setting asks for its own right besides. */
  "settings.read": ["verifikator", "admin"],
  /** Within how many days documents are decided. */
  "target.change": ["admin"],
  "day.run": ["admin"],
  /** To serve somebody at a counter: for the length of the visit the officer acts for that business. */
  "counter.serve": ["verifikator", "petugas_galeri"],
  "claim.decide": ["verifikator", "admin"],
  "import.run": ["verifikator", "admin"],
  "dashboard.read": ["pimpinan", "admin"],
  /** To write to an owner by WhatsApp, from the officer's own phone. */
  "message.prepare": ["petugas_galeri", "verifikator", "admin"],
  "mail.manage": ["admin"],
  "audit.read": ["pimpinan", "admin"],
  /** What people ask about their own data: to see that it is answered in time, and to answer. */
  "data_request.read": ["pimpinan", "admin"],
  "data_request.decide": ["admin"],
  /** To write down what somebody without an account asks at the counter, and to hand them the answer. */
  "data_request.record": ["verifikator", "petugas_galeri"],
  "people.manage": ["admin"],
  /** Nobody's by role: files are judged by a scanner alone. */
  "file.scan": [],
  /** Nobody's by role: only whoever runs the server, on a portal without an admin. */
  "admin.appoint_first": [],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof powers;

/** What each unattended job may do. */
const jobs = {
  impor: ["import.run"],
  harian: ["day.run"],
  kunci: ["identity.rotate"],
  surel: ["mail.manage"],
  pindai: ["file.scan"],
  pendirian: ["admin.appoint_first"],
} as const satisfies Record<string, readonly Permission[]>;

const officeWide: readonly Role[] = ["verifikator", "petugas_monitoring", "pimpinan", "admin"];
/** Clerks serve every business from their own gallery. */
const servesEveryBusiness: readonly Role[] = ["petugas_galeri"];

function reaches(grant: Grant, scope: Scope) {
  if (officeWide.includes(grant.role)) return true;
  if (scope === "office") return false;
  if ("business" in scope && servesEveryBusiness.includes(grant.role)) return true;
  return Object.entries(scope).some(([kind, id]) => kind === grant.scopeKind && id === grant.scopeId);
}

/** Whether the actor holds the permission for this very scope. */
export function can(actor: Actor, permission: Permission, scope: Scope) {
  if (actor.kind === "system") return (jobs[actor.job] as readonly Permission[]).includes(permission);
  const holders: readonly Role[] = powers[permission];
  return actor.grants.some((grant) => holders.includes(grant.role) && reaches(grant, scope));
}

/** First line of every verb. Throws Forbidden. */
export function authorize(actor: Actor, permission: Permission, scope: Scope) {
  if (!can(actor, permission, scope)) throw new Forbidden();
}

/** Whether the actor holds the permission somewhere: for menus and for pages that list what is theirs. */
export function canSomewhere(actor: Actor, permission: Permission) {
  if (actor.kind === "system") return can(actor, permission, "office");
  const holders: readonly Role[] = powers[permission];
  return actor.grants.some((grant) => holders.includes(grant.role));
}

/** First line of a query over the whole office: one of these permissions, anywhere. Throws Forbidden. */
export function authorizeAny(actor: Actor, ...permissions: readonly Permission[]) {
  if (!permissions.some((permission) => canSomewhere(actor, permission))) throw new Forbidden();
}

/** Ids of the actor's own scopes of one kind that carry a permission, for the `where` of a query. */
export function scopesOf(actor: Actor, kind: Exclude<ScopeKind, "office">, permission?: Permission) {
  if (actor.kind === "system") return [];
  const holders: readonly Role[] | undefined = permission && powers[permission];
  return actor.grants
    .filter(({ scopeKind, role }) => scopeKind === kind && (!holders || holders.includes(role)))
    .map(({ scopeId }) => scopeId);
}

/** Whether the permission reaches everything, so that no scope need be put into the `where`. */
export function reachesAll(actor: Actor, permission: Permission) {
  return can(actor, permission, "office");
}
