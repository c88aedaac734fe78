import { expect, test } from "vitest";
import { cast } from "@/db/seed/cast";
import { consigned, day, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { changeTerms } from "../consignments/change-terms";
import { Forbidden, NotFound } from "../errors";
import { recordSale } from "../sales/record-sale";
import { readPackedShelf } from "./read-packed-shelf";
import { readShelf } from "./read-shelf";

test("refuses whoever keeps no till, and another's place", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, nobody, clerk, gallery, pojok } = await consigned(tx);
    for (const actor of [owner, verifier, nobody]) {
      await expect(readPackedShelf(actor, gallery.id, tx, day)).rejects.toThrow(Forbidden);
    }
    await expect(readPackedShelf(clerk, pojok.id, tx, day)).rejects.toThrow(NotFound);
  }));

test("has every batch that is there, what ends first ahead, and nothing that was sold out", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx, { expiresOn: "2027-06-30", shelf: "A1" });
    const { clerk, gallery, crackers, business, batch, shiftId } = stage;
    const early = await leave(tx, stage, { expiresOn: "2027-03-31", quantity: 2, ownerPrice: 12_000 });
    const { place, shift, batches } = await readShelf(clerk, gallery.id, tx, day);
    expect({ place, shift: shift?.id }).toEqual({ place: { id: gallery.id, name: gallery.name }, shift: shiftId });
    expect(batches).toMatchObject([
      { id: early.id, number: early.number, expiresOn: "2027-03-31", onHand: 2, shelf: null },
      { id: batch.id, number: batch.number, expiresOn: "2027-06-30", onHand: 10, shelf: "A1" },
    ]);
    for (const { product, business: owner, lacks } of batches) {
      expect({ product, owner, lacks }).toEqual({ product: crackers.name, owner: business.name, lacks: [] });
    }
    expect(batches.map(({ prices }) => prices.map(([, price]) => price))).toEqual([[12_000], [15_000]]);
    const sold = {
      id: early.id,
      placeId: gallery.id,
      shiftId,
      method: "qris" as const,
      soldAt: new Date(`${day}T03:00:00Z`),
    };
    const lines = [{ id: early.id, batchId: early.id, quantity: 2, unitPrice: 12_000 }];
    await recordSale(clerk, { ...sold, lines }, { offline: false, now: sold.soldAt }, tx);
    expect((await readShelf(clerk, gallery.id, tx, day)).batches.map(({ id }) => id)).toEqual([batch.id]);
  }));

test("has the price of the day, then those to come, each for its own batch", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const { clerk, gallery, batch } = stage;
    const other = await leave(tx, stage, { expiresOn: "2027-12-31" });
    for (const [validFrom, price] of [
      ["2026-12-20", 18_000],
      ["2026-12-01", 16_000],
    ] as const) {
      const terms = { batchId: batch.id, validFrom, ownerPrice: 15_000, price, reason: "Bahan naik" };
      await changeTerms(clerk, terms, tx, day);
    }
    const pricesOn = async (day: string) => {
      const { batches } = await readShelf(clerk, gallery.id, tx, day);
      return Object.fromEntries(batches.map(({ id, prices }) => [id, prices]));
    };
    const since = expect.any(String);
    expect(await pricesOn(day)).toEqual({
      [batch.id]: [
        [since, 15_000],
        ["2026-12-01", 16_000],
        ["2026-12-20", 18_000],
      ],
      [other.id]: [[since, 15_000]],
    });
    expect((await pricesOn("2026-12-01"))[batch.id]).toEqual([
      [since, 16_000],
      ["2026-12-20", 18_000],
    ]);
    expect((await pricesOn("2026-12-25"))[batch.id]).toEqual([[since, 18_000]]);
    expect((await pricesOn("2026-11-01"))[batch.id]?.[0]).toEqual([since, 15_000]); // before it was left here at all
  }));

test("an empty shelf is a shelf", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery } = await cast(tx);
    expect(await readShelf(clerk, gallery.id, tx, day)).toMatchObject({ shift: null, batches: [] });
  }));
