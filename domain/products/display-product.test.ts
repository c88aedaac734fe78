import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { displays, places, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { findPublicProduct } from "../catalogue/find-public-product";
import { Conflict, Forbidden, NotFound } from "../errors";
import { confirmDisplays } from "./confirm-displays";
import { displayProduct } from "./display-product";
import { listDisplayable } from "./list-displayable";
import { listOwnPlaces } from "./list-own-places";
import { listStanding } from "./list-standing";
import { removeDisplay } from "./remove-display";

const day = "2026-11-24";

async function stage(tx: Db) {
  const set = await cast(tx);
  const { crackers, business, verifier, gallery } = set;
  await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId, expiresOn: "2026-12-31" });
  return { ...set, here: { productId: crackers.id, placeId: gallery.id } };
}

test("refuses whoever keeps no place, and another's place", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, visitor, head, admin, nobody, clerk, districtOfficer, otherDistrictOfficer, pojok, here } =
      await stage(tx);
    const there = { ...here, placeId: pojok.id };
    for (const actor of [owner, verifier, visitor, head, admin, nobody]) {
      await expect(displayProduct(actor, here, tx, day)).rejects.toThrow(Forbidden);
      await expect(listOwnPlaces(actor, tx)).rejects.toThrow(Forbidden);
      await expect(listStanding(actor, pojok.id, undefined, tx)).rejects.toThrow(Forbidden);
      await expect(listDisplayable(actor, pojok.id, "", tx)).rejects.toThrow(Forbidden);
    }
    await expect(displayProduct(clerk, there, tx, day)).rejects.toThrow(NotFound);
    await expect(displayProduct(otherDistrictOfficer, there, tx, day)).rejects.toThrow(NotFound);
    await displayProduct(districtOfficer, there, tx, day);
    expect((await listStanding(districtOfficer, pojok.id, undefined, tx)).standing).toHaveLength(1);
    expect((await listStanding(clerk, pojok.id, undefined, tx)).standing).toEqual([]);
    expect(await findPublicProduct("opak-uji", tx, day)).toBeDefined();
  }));

test("displays only what is accepted and complete on that day, at a place open on that day", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery, crackers, here } = await stage(tx);
    expect(await listDisplayable(clerk, gallery.id, "opak", tx, day)).toEqual([]);
    await expect(displayProduct(clerk, here, tx, "2027-01-01")).rejects.toThrow(/Belum dapat dipajang.*berakhir/);
    await tx.update(products).set({ state: "dikembalikan" }).where(eq(products.id, crackers.id));
    await expect(displayProduct(clerk, here, tx, day)).rejects.toThrow("diterima kurasi");
    await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
    await tx.update(places).set({ closedOn: day }).where(eq(places.id, gallery.id));
    await expect(displayProduct(clerk, here, tx, day)).rejects.toThrow("sudah ditutup");
    await expect(displayProduct(clerk, here, tx, "2020-01-01")).rejects.toThrow("baru dibuka");
  }));

test("stands once at a place, until it is removed with a reason", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, districtOfficer, gallery, here } = await stage(tx);
    const displayId = await displayProduct(clerk, here, tx, day);
    await expect(displayProduct(clerk, here, tx, day)).rejects.toThrow(/sudah dipajang di Galeri Uji sejak/);
    const removal = { displayId, reason: "Stok habis, ditarik pemilik." };
    await expect(removeDisplay(owner, removal, tx)).rejects.toThrow(Forbidden);
    await expect(removeDisplay(districtOfficer, removal, tx)).rejects.toThrow(NotFound);
    await removeDisplay(clerk, removal, tx);
    expect(await findPublicProduct("opak-uji", tx, day)).toBeUndefined();
    const again = removeDisplay(clerk, removal, tx);
    await expect(again).rejects.toThrow(Conflict);
    await expect(again).rejects.toThrow(/Sudah diturunkan oleh Petugas Galeri.*Stok habis/);
    expect(await listDisplayable(clerk, gallery.id, "opak", tx, day)).toMatchObject([{ name: "Opak Uji" }]);
    await displayProduct(clerk, here, tx, day);
    expect(await findPublicProduct("opak-uji", tx, day)).toBeDefined();
  }));

test("confirms all that was seen or none", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, otherDistrictOfficer, here, pojok, districtOfficer } = await stage(tx);
    const displayId = await displayProduct(clerk, here, tx, day);
    const elsewhere = await displayProduct(districtOfficer, { ...here, placeId: pojok.id }, tx, day);
    const long = new Date("2026-01-01T00:00:00Z");
    await tx.update(displays).set({ lastConfirmedAt: long });
    const confirmedAt = async () =>
      (await tx.select({ at: displays.lastConfirmedAt }).from(displays).where(eq(displays.id, displayId)))[0]?.at;
    await expect(confirmDisplays(owner, { displayId: [displayId] }, tx)).rejects.toThrow(Forbidden);
    await expect(confirmDisplays(otherDistrictOfficer, { displayId: [displayId] }, tx)).rejects.toThrow(NotFound);
    await expect(confirmDisplays(clerk, { displayId: [displayId, elsewhere] }, tx)).rejects.toThrow(NotFound);
    expect(await confirmedAt()).toEqual(long);
    expect(await confirmDisplays(clerk, { displayId: [displayId, displayId] }, tx)).toBe(1);
    expect((await confirmedAt())?.getTime()).toBeGreaterThan(long.getTime());
  }));
