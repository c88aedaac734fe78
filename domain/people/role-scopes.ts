import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, kecamatan, partners, places } from "@/db/schema";
import { Refused } from "../errors";
import type { Grant, Role, ScopeKind } from "../policy";

/** Where each role holds. */
export const scopeOfRole: Record<Role, ScopeKind> = {
  pelaku: "business",
  petugas_galeri: "place",
  verifikator: "office",
  petugas_kecamatan: "kecamatan",
  petugas_monitoring: "office",
  pengelola_mitra: "partner",
  pimpinan: "office",
  admin: "office",
};

const names = {
  office: async () => "seluruh dinas",
  business: async (tx: Db, id: string) =>
    (await tx.select({ name: businesses.name }).from(businesses).where(eq(businesses.id, id)))[0]?.name,
  place: async (tx: Db, id: string) =>
    (
      await tx
        .select({ name: places.name })
        .from(places)
        .where(and(eq(places.id, id), isNull(places.closedOn)))
    )[0]?.name,
  kecamatan: async (tx: Db, code: string) =>
    (await tx.select({ name: kecamatan.name }).from(kecamatan).where(eq(kecamatan.code, code)))[0]?.name,
  partner: async (tx: Db, id: string) =>
    (await tx.select({ name: partners.name }).from(partners).where(eq(partners.id, id)))[0]?.name,
} satisfies Record<ScopeKind, (tx: Db, id: string) => Promise<string | undefined>>;

/** The power as it is granted, when what it is about exists; with the name of that. */
export async function requireScope(tx: Db, role: Role, scopeId: string): Promise<Grant & { scopeName: string }> {
  const scopeKind = scopeOfRole[role];
  const id = scopeKind === "office" ? "dinas" : scopeId;
  const scopeName = await names[scopeKind](tx, id);
  if (!scopeName) throw new Refused("Tempat berlakunya peran ini tidak ada lagi. Pilih dari daftar.", "scopeId");
  return { role, scopeKind, scopeId: id, scopeName };
}
