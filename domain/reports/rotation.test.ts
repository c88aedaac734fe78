import { expect, test } from "vitest";
import { day } from "@/db/seed/consigned";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { Forbidden, NotFound } from "../errors";
import { planOpenings } from "../openings/plan-openings";
import { listRotation } from "./list-rotation";
import { rotationOf } from "./rotation-of";

test("refuses who reads no ledger there", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, districtOfficer, pojok } = await twoOwners(tx);
    for (const actor of [owner, districtOfficer]) {
      await expect(listRotation(actor, pojok.id, tx, day)).rejects.toThrow(Forbidden);
    }
    await expect(listRotation(clerk, pojok.id, tx, day)).rejects.toThrow(NotFound);
  }));

test("what never sold stands above what did, and days that nobody opened do not count", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { clerk, gallery, goods } = shelf;
    await sell(tx, shelf, { of: [0], quantity: 5, method: "qris", on: day });
    const later = addDays(day, 40);
    const before = await listRotation(clerk, gallery.id, tx, later);
    expect(before).toHaveLength(5);
    expect(before.at(0)).toMatchObject({ sold: 0, lastSold: null, days: 40, quietDays: 40, daysLeft: null });
    expect(before.find(({ sold }) => sold > 0)).toMatchObject({ sold: 5, lastSold: day, onHand: 495, daysLeft: 3_960 });
    expect(goods).toHaveLength(8);
    await planOpenings(
      clerk,
      { placeId: gallery.id, weekdays: [1, 2, 3, 4, 5, 6, 7], validFrom: day, source: "Uji" },
      tx,
      day,
    );
    const [paused] = await listRotation(clerk, gallery.id, tx, later);
    expect(paused).toMatchObject({ paused: 39, days: 1, quietDays: 1 });
  }));

test("pace, days left and turnover", () => {
  const day = "2026-11-24";
  expect(rotationOf({ onHand: 30, sold: 10, lastSold: "2026-11-20" }, 20, day, 90)).toEqual({
    quietDays: 4,
    daysLeft: 60,
    turnover: 0.25,
  });
  expect(rotationOf({ onHand: 3, sold: 0, lastSold: null }, 0, day, 90)).toEqual({
    quietDays: 0,
    daysLeft: null,
    turnover: 0,
  });
});
