import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { documentProducts, documents, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { leave } from "@/db/seed/consigned";
import { licensed } from "@/db/seed/licensed";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { findPublicProduct } from "../catalogue/find-public-product";
import { listVerifiedPermits } from "../catalogue/list-verified-permits";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import type { Verdict } from "../legalitas/verdict";
import { readShelf } from "../stock/read-shelf";
import { getCuration } from "./get-curation";
import { getProduct } from "./get-product";
import { listProducts } from "./list-products";

const day = "2026-11-24";

/** The verdict of one product as each of the five reads it on their own screen. */
async function onEveryScreen(
  tx: Tx,
  { owner, verifier, clerk, crackers, business, gallery }: Awaited<ReturnType<typeof stage>>,
) {
  const listed = (await listProducts(verifier, business.id, tx, day)).find(({ id }) => id === crackers.id);
  const screens = {
    owner: (await getProduct(owner, crackers.id, tx, day)).verdict,
    verifier: listed?.verdict,
    curator: (await getCuration(clerk, crackers.id, tx, day)).verdict,
  };
  const badges = (await listVerifiedPermits(crackers.id, tx, day)).map(({ kind, number }) => `${kind} ${number}`);
  const [till] = (await readShelf(clerk, gallery.id, tx, day)).batches;
  return { screens, badges, till, shopper: await findPublicProduct("opak-uji", tx, day) };
}

async function stage(tx: Tx) {
  const set = await cast(tx);
  const { crackers, business, verifier, gallery, clerk } = set;
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId, expiresOn: "2027-03-31" });
  await shown(tx, { productId: crackers.id, placeId: gallery.id, by: clerk.userId });
  await refreshVerdicts(tx, [crackers.id], day);
  await leave(tx, set);
  return set;
}

const satisfied = (verdict?: Verdict) =>
  verdict?.requirements.filter(({ state }) => state === "terpenuhi").map(({ kind }) => kind);

test("complete: owner, verifikator and curator read the same words, the shopper its permits, the till its last day", () =>
  rolledBack(async (tx) => {
    const set = await stage(tx);
    const { screens, badges, till, shopper } = await onEveryScreen(tx, set);
    expect(till).toMatchObject({ soldUntil: "2027-03-31", lacks: [] });
    expect(screens.owner).toMatchObject({ complete: true, holdsUntil: "2027-03-31" });
    for (const verdict of Object.values(screens)) expect(verdict).toEqual(screens.owner);
    expect(badges.map((badge) => badge.split(" ")[0])).toEqual(satisfied(screens.owner));
    expect(shopper?.permits.map(({ kind, number }) => `${kind} ${number}`)).toEqual(badges);
  }));

// biome-ignore format: a table is read by its columns
test.each<[string, (tx: Tx, id: string) => Promise<unknown>, RegExp]>([
  ["ended", (tx) => tx.update(documents).set({ expiresOn: "2026-11-23" }).where(eq(documents.kind, "pirt")), /berakhir 23 November 2026/],
  ["withdrawn", (tx) => tx.update(documents).set({ state: "dicabut" }).where(eq(documents.kind, "halal")), /dicabut/],
  ["unconfirmed", (tx) => tx.update(documentProducts).set({ confirmedAt: null, confirmedBy: null }), /menunggu diperiksa/],
  ["kept too cold", (tx, id) => tx.update(products).set({ storage: "beku" }).where(eq(products.id, id)), /disimpan beku/],
  ["kept too short", (tx, id) => tx.update(products).set({ shelfLifeDays: 5 }).where(eq(products.id, id)), /tahan 5 hari/],
])("incomplete because %s: the same words on three screens and at the till, and nothing for the shopper", (_, spoil, words) =>
  rolledBack(async (tx) => {
    const set = await stage(tx);
    await spoil(tx, set.crackers.id);
    await refreshVerdicts(tx, [set.crackers.id], day);
    const { screens, badges, till, shopper } = await onEveryScreen(tx, set);
    expect(screens.owner.complete).toBe(false);
    expect(String(till?.soldUntil) < day).toBe(true);
    expect(till?.lacks.join(" ")).toMatch(words);
    expect(screens.owner.requirements.map(({ reason }) => reason).join(" ")).toMatch(words);
    for (const verdict of Object.values(screens)) expect(verdict).toEqual(screens.owner);
    expect(badges.map((badge) => badge.split(" ")[0])).toEqual(satisfied(screens.owner));
    expect(shopper).toBeUndefined();
  }),
);
