import { consentWordings } from "@/domain/people/consent-wordings";
import type { Grant, Person, Role, ScopeKind } from "@/domain/policy";
import type { Db } from "../client";
import { businesses, consents, places, products, roleGrants, users } from "../schema";
import { checked } from "./checked";

type Power = { role: Role; scopeKind: ScopeKind; scopeId: string };

/** The named people, places and goods of the tests; expects the reference rows. */
export async function cast(tx: Db) {
  const [gallery, pojok] = await tx
    .insert(places)
    .values([
      {
        slug: "galeri-uji",
        kind: "galeri",
        name: "Galeri Uji",
        kecamatanCode: "32.15.01",
        address: "Jl. Contoh 1",
        service: "dijaga",
        openedOn: "2020-08-01",
        latitude: -6.3,
        longitude: 107.3,
      },
      {
        slug: "pojok-uji",
        kind: "pojok",
        name: "Pojok Uji",
        kecamatanCode: "32.15.26",
        address: "Kantor Kecamatan",
        service: "display",
        openedOn: "2021-01-01",
        latitude: -6.298,
        longitude: 107.332,
      },
    ])
    .returning();
  const [business, rival] = await tx
    .insert(businesses)
    .values([
      {
        slug: "dapur-uji",
        name: "Dapur Uji",
        nameKey: "dapuruji",
        ownerName: "Pemilik Uji",
        kecamatanCode: "32.15.26",
      },
      {
        slug: "saung-uji",
        name: "Saung Uji",
        nameKey: "saunguji",
        ownerName: "Pemilik Lain",
        kecamatanCode: "32.15.05",
      },
    ])
    .returning();
  if (!gallery || !pojok || !business || !rival) throw new Error("The cast could not be written.");
  const [crackers] = await tx
    .insert(products)
    .values({
      slug: "opak-uji",
      businessId: business.id,
      name: "Opak Uji",
      nameKey: "opakuji",
      categorySlug: "camilan",
      classCode: "pangan_kering",
      price: 15000,
      weight: "150 g",
    })
    .returning();
  if (!crackers) throw new Error("The cast could not be written.");
  const person = async (name: string, power?: Power): Promise<Person> => {
    const email = `${name.toLowerCase().replaceAll(" ", ".")}@uji.test`;
    const [user] = await tx.insert(users).values({ name, email }).returning();
    if (!user) throw new Error("The cast could not be written.");
    const grants: Grant[] = power ? [power] : [];
    if (power) await tx.insert(roleGrants).values({ userId: user.id, ...power });
    return { kind: "person", userId: user.id, name, grants };
  };
  const agreed = (userId: string, businessId: string) =>
    tx.insert(consents).values(
      (["layanan", "etalase"] as const).map((purpose) => ({
        ...{ userId, businessId, purpose },
        ...{ wording: consentWordings[purpose], channel: "portal" as const },
      })),
    );
  const owner = await person("Pemilik Dapur", { role: "pelaku", scopeKind: "business", scopeId: business.id });
  const stranger = await person("Pemilik Saung", { role: "pelaku", scopeKind: "business", scopeId: rival.id });
  await agreed(owner.userId, business.id);
  await agreed(stranger.userId, rival.id);
  const office = (role: Role): Power => ({ role, scopeKind: "office", scopeId: "dinas" });
  const visitor = await person("Petugas Monitoring", office("petugas_monitoring"));
  await checked(tx, { businessId: business.id, by: visitor.userId });
  return {
    gallery,
    pojok,
    business,
    rival,
    crackers,
    owner,
    stranger,
    clerk: await person("Petugas Galeri", { role: "petugas_galeri", scopeKind: "place", scopeId: gallery.id }),
    verifier: await person("Verifikator Satu", office("verifikator")),
    otherVerifier: await person("Verifikator Dua", office("verifikator")),
    districtOfficer: await person("Petugas Kecamatan", {
      role: "petugas_kecamatan",
      scopeKind: "kecamatan",
      scopeId: "32.15.26",
    }),
    otherDistrictOfficer: await person("Petugas Klari", {
      role: "petugas_kecamatan",
      scopeKind: "kecamatan",
      scopeId: "32.15.05",
    }),
    visitor,
    head: await person("Pimpinan Dinas", office("pimpinan")),
    admin: await person("Admin Dinas", office("admin")),
    nobody: await person("Tanpa Peran"),
  };
}
