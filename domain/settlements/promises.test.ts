import { expect, test } from "vitest";
import { settlements } from "@/db/schema";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { listOwnDues } from "../consignments/list-own-dues";
import { setRule } from "../consignments/set-rule";
import { Forbidden } from "../errors";
import { countBrokenPromises } from "./count-broken-promises";
import { lastPromised } from "./last-promised";
import { listPromised } from "./list-promised";
import { measurePromises } from "./measure-promises";
import { paySettlement } from "./pay-settlement";
import type { PromiseOutcome } from "./promise-outcomes";
import { settleOwners } from "./settle-owners";

test("an owner who is not paid on the promised day is seen: not settled, not paid, paid late", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { head, keeper, owner, gallery } = shelf;
    await expect(measurePromises(owner, tx)).rejects.toThrow(Forbidden);
    await expect(countBrokenPromises(owner, tx)).rejects.toThrow(Forbidden);
    await sell(tx, shelf, { of: [0, 2], quantity: 10, method: "qris", on: "2026-11-20" });
    expect((await measurePromises(head, tx, "2026-12-01")).unmade).toEqual([]);

    const unmade = await measurePromises(head, tx, "2026-12-29");
    expect(unmade.unmade).toMatchObject([{ placeId: gallery.id, owners: 2 }]);
    expect(await countBrokenPromises(head, tx, "2026-12-29")).toEqual({ overdue: 0, unmade: 1 });

    await settleOwners(keeper, { placeId: gallery.id, through: "2026-11-30", businessIds: [] }, tx, "2026-12-01");
    const [first] = await tx.select().from(settlements).orderBy(settlements.seq);
    const late = await measurePromises(head, tx, "2026-12-29");
    expect(late).toMatchObject({ unmade: [], kept: [{ month: "2026-12", onTime: 0, late: 0, overdue: 2 }] });
    expect(late.overdue.sums.rows).toBe(2);

    const paid = {
      id: crypto.randomUUID(),
      settlementId: first?.id ?? "",
      method: "tunai",
      receivedBy: "Pemilik",
    } as const;
    await paySettlement(keeper, paid, tx, "2026-12-29");
    const { kept } = await measurePromises(head, tx, "2026-12-29");
    expect(kept).toMatchObject([{ late: 1, overdue: 1 }]);
    expect(kept[0]?.lateDays).toBeGreaterThan(0);
  }));

test("paid on the promised day is in time, a day later is late; unpaid it waits until that day is over", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { head, keeper, gallery } = shelf;
    await sell(tx, shelf, { of: [0, 2], quantity: 10, method: "qris", on: "2026-11-20" });
    await settleOwners(keeper, { placeId: gallery.id, through: "2026-11-30", businessIds: [] }, tx, "2026-12-01");
    const made = await tx.select().from(settlements).orderBy(settlements.seq);
    expect(made.map(({ dueOn }) => dueOn)).toEqual(["2026-12-05", "2026-12-05"]);
    const kept = async (on: string) => (await measurePromises(head, tx, on)).kept;
    expect(await kept("2026-12-05")).toMatchObject([{ waiting: 2, overdue: 0 }]);
    expect(await kept("2026-12-06")).toMatchObject([{ waiting: 0, overdue: 2 }]);
    for (const [i, on] of ["2026-12-05", "2026-12-06"].entries()) {
      const said = { method: "tunai", receivedBy: "Pemilik" } as const;
      await paySettlement(keeper, { id: crypto.randomUUID(), settlementId: made[i]?.id ?? "", ...said }, tx, on);
    }
    expect(await kept("2026-12-29")).toEqual([
      { month: "2026-12", onTime: 1, late: 1, lateDays: 1, overdue: 0, waiting: 0 },
    ]);
    const behind = async (outcome: PromiseOutcome) => {
      const { rows } = await listPromised(head, { month: "2026-12", outcome }, {}, tx, "2026-12-29");
      return rows.map(({ id, late }) => [id, late]);
    };
    expect(await behind("tepat")).toEqual([[made[0]?.id, 0]]);
    expect(await behind("terlambat")).toEqual([[made[1]?.id, 1]]);
  }));

test("settling late, and together with newer sales, moves no promise", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { head, keeper, owner, gallery, business } = shelf;
    await sell(tx, shelf, { of: [0], quantity: 10, method: "qris", on: "2026-10-20" });
    await sell(tx, shelf, { of: [0], quantity: 1, method: "qris", on: "2026-11-20" });
    const told = await listOwnDues(owner, business.id, tx, "2026-11-24");
    expect(told).toMatchObject([{ dueOn: "2026-11-05" }]);
    await settleOwners(keeper, { placeId: gallery.id, through: "2026-11-23", businessIds: [] }, tx, "2026-11-24");
    const [made] = await tx.select().from(settlements);
    expect(made).toMatchObject({ through: "2026-11-23", dueOn: "2026-11-05" });
    expect((await measurePromises(head, tx, "2026-11-24")).kept).toMatchObject([{ month: "2026-11", overdue: 1 }]);
  }));

test("what was too little to be paid out is promised with the month that makes it enough", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { head, admin, keeper, owner, gallery, business } = shelf;
    const least = { kind: "minimum_setoran", value: 30_000, validFrom: "2026-10-01", placeId: gallery.id } as const;
    await setRule(admin, { ...least, product: undefined, source: "Perjanjian uji" }, tx, "2026-10-01");
    const dues = () => listOwnDues(owner, business.id, tx, "2026-11-24");
    await sell(tx, shelf, { of: [0], quantity: 1, method: "qris", on: "2026-10-20" });
    expect(await dues()).toMatchObject([{ dueOn: null }]);
    await sell(tx, shelf, { of: [0], quantity: 10, method: "qris", on: "2026-11-20" });
    expect(await dues()).toMatchObject([{ dueOn: "2026-12-05" }]);
    expect((await measurePromises(head, tx, "2026-11-24")).unmade).toEqual([]);
    await settleOwners(keeper, { placeId: gallery.id, through: "2026-11-24", businessIds: [] }, tx, "2026-11-24");
    expect(await tx.select().from(settlements)).toMatchObject([{ dueOn: "2026-12-05" }]);
  }));

test("a month is promised once its day lies behind", () => {
  expect(lastPromised("2026-12-10", 10)).toBe("2026-10-31");
  expect(lastPromised("2026-12-11", 10)).toBe("2026-11-30");
});
