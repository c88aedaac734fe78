import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { curationTargets, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { getProduct } from "./get-product";
import { listCurationQueue } from "./list-curation-queue";
import { listOwnerQueue } from "./list-owner-queue";

const day = "2026-11-24";
const at = (date: string) => new Date(`${date}T03:00:00Z`);

/** Three products wait: the rival's first, then the owner's, then the rival's again, of the same moment. */
async function stage(tx: Db) {
  const set = await cast(tx);
  const { crackers, rival } = set;
  await tx.update(products).set({ state: "draf" });
  const goods = { businessId: rival.id, categorySlug: "kue", classCode: "siap_saji", state: "diajukan" as const };
  await tx.insert(products).values([
    { ...goods, slug: "a-lain", name: "Kue A", nameKey: "kuea", submittedAt: at("2026-11-10") },
    { ...goods, slug: "b-lain", name: "Kue B", nameKey: "kueb", submittedAt: at("2026-11-20") },
  ]);
  await tx
    .update(products)
    .set({ state: "diajukan", submittedAt: at("2026-11-20") })
    .where(eq(products.id, crackers.id));
  return set;
}

test("officers and owners see one order; an owner reads no name but their own", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, clerk, verifier, nobody, crackers } = await stage(tx);
    for (const actor of [verifier, nobody, clerk]) {
      await expect(listOwnerQueue(actor, undefined, tx, day)).rejects.toThrow(Forbidden);
    }
    const office = await listCurationQueue(clerk, undefined, tx, day);
    const mine = await listOwnerQueue(owner, undefined, tx, day);
    const theirs = await listOwnerQueue(stranger, undefined, tx, day);
    expect(office.products.map(({ position, days, isLate }) => [position, days, isLate])).toEqual([
      [1, 14, true],
      [2, 4, false],
      [3, 4, false],
    ]);
    const place = office.products.findIndex(({ id }) => id === crackers.id) + 1;
    expect(mine.rows.map(({ days }) => days)).toEqual(office.products.map(({ days }) => days));
    expect(mine.rows.flatMap(({ own, position }) => (own ? [[own.name, position]] : []))).toEqual([
      ["Opak Uji", place],
    ]);
    expect(mine.mine).toMatchObject([{ id: crackers.id, position: place, days: 4 }]);
    expect(JSON.stringify(mine)).not.toMatch(/Kue A|Kue B|Saung/);
    expect(theirs.mine.map(({ name }) => name)).toEqual(["Kue A", expect.any(String)]);
    expect((await getProduct(owner, crackers.id, tx, day)).queue).toEqual({
      ...{ position: place, total: 3, days: 4, target: 7, isLate: false },
    });
  }));

test("a page of the queue goes on counting where the one before ended", () =>
  rolledBack(async (tx) => {
    const { clerk, owner } = await stage(tx);
    const [first] = (await listCurationQueue(clerk, undefined, tx, day)).products;
    const rest = await listCurationQueue(clerk, first?.id, tx, day);
    expect(rest.products.map(({ position }) => position)).toEqual([2, 3]);
    expect((await listOwnerQueue(owner, first?.id, tx, day)).rows.map(({ position }) => position)).toEqual([2, 3]);
    expect((await listCurationQueue(clerk, "bukan-id", tx, day)).products).toHaveLength(3);
  }));

test("moments finer than a millisecond are told apart", () =>
  rolledBack(async (tx) => {
    const { owner, crackers } = await stage(tx);
    await tx
      .update(products)
      .set({ submittedAt: sql`timestamptz '2026-11-01 10:00:00.123456+07'` })
      .where(eq(products.id, crackers.id));
    expect((await getProduct(owner, crackers.id, tx, day)).queue).toMatchObject({ position: 1, total: 3 });
    expect((await listOwnerQueue(owner, crackers.id, tx, day)).rows.map(({ position }) => position)).toEqual([2, 3]);
  }));

test("the target is the office's own, from its day on", () =>
  rolledBack(async (tx) => {
    const { clerk } = await stage(tx);
    await tx.update(curationTargets).set({ validTo: "2026-11-25" });
    await tx.insert(curationTargets).values({ days: 3, validFrom: "2026-11-25", source: "Surat uji" });
    const late = async (date: string) => {
      const { products, target } = await listCurationQueue(clerk, undefined, tx, date);
      return [target, products.filter(({ isLate }) => isLate).length];
    };
    expect(await late("2026-11-24")).toEqual([7, 1]);
    expect(await late("2026-11-25")).toEqual([3, 3]);
  }));
