import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { displays, places, products, productVerdicts } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { findPublicBusiness } from "./find-public-business";
import { findPublicProduct } from "./find-public-product";
import { listCategory } from "./list-category";

const day = "2026-11-24";

async function stage(tx: Db) {
  const set = await cast(tx);
  const { crackers, gallery, clerk } = set;
  const display = await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
  const sees = async (on = day) => Boolean(await findPublicProduct("opak-uji", tx, on));
  const verdict = (row: { complete?: boolean; holdsUntil?: string }) =>
    tx.update(productVerdicts).set(row).where(eq(productVerdicts.productId, crackers.id));
  return { ...set, display, sees, verdict };
}

test("shows what is accepted, complete and standing at an open place", () =>
  rolledBack(async (tx) => {
    const { sees } = await stage(tx);
    expect(await sees()).toBe(true);
    expect((await listCategory("camilan", 1, tx, day)).products.map((p) => p.slug)).toContain("opak-uji");
    expect(await findPublicBusiness("dapur-uji", tx, day)).toMatchObject({ name: "Dapur Uji" });
  }));

test("hides what curation has not accepted", () =>
  rolledBack(async (tx) => {
    const { sees, crackers } = await stage(tx);
    for (const state of ["draf", "diajukan", "dikembalikan"] as const) {
      await tx.update(products).set({ state }).where(eq(products.id, crackers.id));
      expect(await sees()).toBe(false);
    }
    expect((await listCategory("camilan", 1, tx, day)).products.map((p) => p.slug)).not.toContain("opak-uji");
    expect(await findPublicBusiness("dapur-uji", tx, day)).toBeUndefined();
  }));

test("hides what lacks a permit, and what nobody has judged", () =>
  rolledBack(async (tx) => {
    const { sees, verdict, crackers } = await stage(tx);
    await verdict({ complete: false });
    expect(await sees()).toBe(false);
    await tx.delete(productVerdicts).where(eq(productVerdicts.productId, crackers.id));
    expect(await sees()).toBe(false);
  }));

test("shows it until the last day of its verdict and not a day longer", () =>
  rolledBack(async (tx) => {
    const { sees, verdict } = await stage(tx);
    await verdict({ holdsUntil: day });
    expect(await sees(day)).toBe(true);
    expect(await sees("2026-11-25")).toBe(false);
  }));

test("hides what no longer stands anywhere", () =>
  rolledBack(async (tx) => {
    const { sees, display } = await stage(tx);
    await tx.update(displays).set({ until: new Date() }).where(eq(displays.id, display.id));
    expect(await sees()).toBe(false);
  }));

test("hides what stands only at a place that is not open yet, or closed", () =>
  rolledBack(async (tx) => {
    const { sees, gallery } = await stage(tx);
    await tx.update(places).set({ openedOn: day, closedOn: "2026-11-26" }).where(eq(places.id, gallery.id));
    expect(await sees("2026-11-23")).toBe(false);
    expect(await sees(day)).toBe(true);
    expect(await sees("2026-11-25")).toBe(true);
    expect(await sees("2026-11-26")).toBe(false);
  }));
