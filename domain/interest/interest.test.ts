import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { places, productInterest } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { shown } from "@/db/seed/shown";
import { rolledBack } from "@/db/testing";
import { isBot } from "@/lib/is-bot";
import { minuteLimit } from "@/lib/minute-limit";
import { Forbidden, NotFound } from "../errors";
import { countInterest } from "./count-interest";
import { listInterest, listOwnInterest } from "./list-interest";
import { listInterestDays } from "./list-interest-days";

const day = "2026-11-24";
const days = { from: day, to: day };

async function publicProduct(tx: Db) {
  const set = await cast(tx);
  await shown(tx, { productId: set.crackers.id, placeId: set.gallery.id, by: set.clerk.userId });
  return set;
}

test("counts what the public sees, by day and kind, and nothing else", () =>
  rolledBack(async (tx) => {
    const { crackers, gallery, clerk, head, owner } = await publicProduct(tx);
    await countInterest({ product: crackers.slug, kinds: ["lihat", "qr"] }, tx, day);
    await countInterest({ product: crackers.slug, kinds: ["lihat", "lihat", "wa"] }, tx, day);
    await countInterest({ product: crackers.slug, kinds: ["lihat"] }, tx, "2026-11-23");
    await countInterest({ product: "tidak-ada", kinds: ["lihat"] }, tx, day);
    const expected = [{ id: crackers.id, seen: 2, scanned: 1, written: 1, units: 0 }];
    expect(await listInterest(head, days, tx)).toMatchObject(expected);
    expect(await listInterest(clerk, days, tx)).toMatchObject(expected);
    expect(await listOwnInterest(owner, crackers.businessId, days, tx)).toMatchObject(expected);
    await tx.update(places).set({ closedOn: day }).where(eq(places.id, gallery.id));
    await countInterest({ product: crackers.slug, kinds: ["lihat"] }, tx, day);
    expect(await listInterest(head, days, tx)).toMatchObject(expected);
  }));

test("refuses whoever reads no ledger, and owners what is not theirs", () =>
  rolledBack(async (tx) => {
    const { crackers, owner, stranger, verifier, districtOfficer } = await publicProduct(tx);
    for (const actor of [owner, verifier, districtOfficer]) {
      await expect(listInterest(actor, days, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listOwnInterest(stranger, crackers.businessId, days, tx)).rejects.toThrow(Forbidden);
    await expect(listInterestDays(stranger, crackers.id, days, {}, tx)).rejects.toThrow(NotFound);
    for (const actor of [verifier, districtOfficer]) {
      await expect(listInterestDays(actor, crackers.id, days, {}, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("an owner opens the days behind the numbers of their own product, page by page", () =>
  rolledBack(async (tx) => {
    const { crackers, owner } = await publicProduct(tx);
    for (const on of ["2026-11-22", "2026-11-23", day]) {
      await countInterest({ product: crackers.slug, kinds: ["lihat", "qr"] }, tx, on);
    }
    const week = { from: "2026-11-18", to: day };
    const first = await listInterestDays(owner, crackers.id, week, { length: 2 }, tx);
    expect(first).toMatchObject({ sums: { seen: 3, scanned: 3, written: 0 }, next: "2026-11-23" });
    const { rows } = await listInterestDays(owner, crackers.id, week, { length: 2, after: first.next }, tx);
    expect([...first.rows, ...rows].map(({ on }) => on)).toEqual([day, "2026-11-23", "2026-11-22"]);
  }));

test("a day's count stops where it says nothing any more", () =>
  rolledBack(async (tx) => {
    const { crackers, head } = await publicProduct(tx);
    await tx.insert(productInterest).values({ productId: crackers.id, on: day, kind: "lihat", count: 20_000 });
    await countInterest({ product: crackers.slug, kinds: ["lihat"] }, tx, day);
    expect(await listInterest(head, days, tx)).toMatchObject([{ seen: 20_000 }]);
  }));

test("a key passes so often in a minute, and again in the next", () => {
  const may = minuteLimit(2);
  expect([0, 1, 2].map((ms) => may("a", ms))).toEqual([true, true, false]);
  expect([may("b", 3), may("a", 60_000)]).toEqual([true, true]);
});

test("programs that say so are no shoppers", () => {
  const phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
  expect(isBot(phone)).toBe(false);
  for (const program of ["Mozilla/5.0 (compatible; Googlebot/2.1)", "WhatsApp/2.23", "curl/8.5", "", null]) {
    expect(isBot(program)).toBe(true);
  }
});
