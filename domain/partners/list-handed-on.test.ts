import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { displays, notices, partners, places, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { findPublicProduct } from "../catalogue/find-public-product";
import { Forbidden } from "../errors";
import { giveConsent } from "../people/give-consent";
import { withdrawConsent } from "../people/withdraw-consent";
import type { Person } from "../policy";
import { displayProduct } from "../products/display-product";
import { listHandedOn } from "./list-handed-on";

test("a partner reads what stands there by name only while its owner agrees", () =>
  rolledBack(async (tx) => {
    const { nobody, stranger, owner, clerk, gallery, business, crackers } = await cast(tx);
    const [partner] = await tx.insert(partners).values({ name: "Mitra Uji" }).returning();
    const partnerId = String(partner?.id);
    await tx.update(places).set({ partnerId }).where(eq(places.id, gallery.id));
    await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
    const manager: Person = {
      ...nobody,
      grants: [{ role: "pengelola_mitra", scopeKind: "partner", scopeId: partnerId }],
    };
    await expect(listHandedOn(stranger, gallery.id, tx)).rejects.toThrow(Forbidden);
    expect(await listHandedOn(manager, gallery.id, tx)).toEqual({ rows: [], withheld: 1 });
    await giveConsent(owner, { businessId: business.id, purpose: "mitra" }, tx);
    expect(await listHandedOn(manager, gallery.id, tx)).toMatchObject({ rows: [{ product: "Opak Uji" }], withheld: 0 });
    await withdrawConsent(owner, { businessId: business.id, purpose: "mitra" }, tx);
    expect(await listHandedOn(manager, gallery.id, tx)).toEqual({ rows: [], withheld: 1 });
    const [told] = await tx.select().from(notices).where(eq(notices.kind, "mitra_dihentikan"));
    expect(told).toMatchObject({ role: "petugas_galeri", details: { count: "1", places: "Galeri Uji" } });
  }));

test("nothing new is put at a partner's place without that yes, and nothing anywhere without the service", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier, gallery, business, crackers } = await cast(tx);
    const [partner] = await tx.insert(partners).values({ name: "Mitra Uji" }).returning();
    await tx.update(places).set({ partnerId: partner?.id }).where(eq(places.id, gallery.id));
    await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
    await licensed(tx, {
      productId: crackers.id,
      businessId: business.id,
      by: verifier.userId,
      expiresOn: "2029-12-31",
    });
    const show = () =>
      tx.transaction((tx) => displayProduct(clerk, { productId: crackers.id, placeId: gallery.id }, tx, "2026-11-24"));
    await expect(show()).rejects.toThrow(/Galeri Uji dikelola mitra di luar dinas.*belum menyetujui/);
    await giveConsent(owner, { businessId: business.id, purpose: "mitra" }, tx);
    await withdrawConsent(owner, { businessId: business.id, purpose: "etalase" }, tx);
    await show();
    expect(await findPublicProduct("opak-uji", tx, "2026-11-24")).toBeUndefined();
    await tx.delete(displays);
    await withdrawConsent(owner, { businessId: business.id, purpose: "layanan" }, tx);
    await expect(show()).rejects.toThrow(/layanan usaha ini sudah ditarik/);
  }));
