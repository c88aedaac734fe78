import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { day } from "@/db/seed/consigned";
import { now, sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { readPages } from "@/lib/read-pages";
import { Forbidden, NotFound } from "../errors";
import { closeShift } from "../shifts/close-shift";
import { openShift } from "../shifts/open-shift";
import { sumsOfShift } from "../shifts/sums-of-shift";
import { listPaidFromDrawer } from "./list-paid-from-drawer";
import { listSettlements } from "./list-settlements";
import { paySettlement } from "./pay-settlement";
import { settleOwners } from "./settle-owners";

type Stage = Awaited<ReturnType<typeof twoOwners>>;

/** Sells goods of both owners for cash and settles with them; each settlement is then paid, from the drawer or not. */
async function sellAndPay(tx: Db, stage: Stage, isFromDrawer: (settlement: number) => boolean) {
  const { keeper, gallery } = stage;
  await sell(tx, stage, { of: [0, 2], quantity: 3, method: "tunai", on: day });
  await settleOwners(keeper, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
  const { rows } = await listSettlements(keeper, gallery.id, { state: "menunggu" }, tx);
  expect(rows).toHaveLength(2);
  for (const [i, { id }] of rows.entries()) {
    const how = { method: "tunai", fromDrawer: isFromDrawer(i) ? "on" : undefined } as const;
    await paySettlement(keeper, { id: v7(), settlementId: id, receivedBy: `Penerima ${i}`, ...how }, tx, day);
  }
}

const allOf = async (tx: Db, { head }: Stage, shiftId: string) => {
  const read = async (after?: string) =>
    listPaidFromDrawer(head, shiftId, { after: after ? Number(after) : undefined, length: 1 }, tx);
  const rows = [];
  for await (const row of readPages(read)) rows.push(row);
  return rows;
};

test("refuses who reads no ledger, and knows no shift of another's place", () =>
  rolledBack(async (tx) => {
    const { owner, nobody, verifier, districtOfficer, clerk, goods, shiftId, pojok } = await twoOwners(tx);
    for (const actor of [owner, nobody, verifier, districtOfficer]) {
      await expect(listPaidFromDrawer(actor, shiftId, {}, tx)).rejects.toThrow(Forbidden);
    }
    const elsewhere = goods.find(({ placeId }) => placeId === pojok.id)?.shiftId ?? "";
    await expect(listPaidFromDrawer(clerk, elsewhere, {}, tx)).rejects.toThrow(NotFound);
    await expect(listPaidFromDrawer(clerk, v7(), {}, tx)).rejects.toThrow(NotFound);
    expect(await listPaidFromDrawer(clerk, shiftId, {}, tx)).toMatchObject({ sums: { rows: 0, amount: 0 }, rows: [] });
  }));

test("two shifts of one day: each opens what was paid out of its own drawer, and the rows come to its number", () =>
  rolledBack(async (tx) => {
    const stage = await twoOwners(tx);
    const { keeper, head, gallery, shiftId: first } = stage;
    await sellAndPay(tx, stage, () => true);
    const { paidOut } = await sumsOfShift(tx, first);
    await closeShift(keeper, { shiftId: first, pieces: {}, reason: "Diambil pimpinan" }, tx, now);
    const { id: second } = await openShift(keeper, { id: v7(), placeId: gallery.id, float: 100_000 }, tx, now);
    await sellAndPay(tx, { ...stage, goods: stage.goods.map((one) => ({ ...one, shiftId: second })) }, (i) => i === 0);

    const [morning, evening] = [await allOf(tx, stage, first), await allOf(tx, stage, second)];
    expect(morning).toHaveLength(2);
    expect(evening).toMatchObject([{ receivedBy: "Penerima 0", paidBy: keeper.name }]); // the other was not from a drawer
    const ids = [...morning, ...evening].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    for (const [shift, rows] of [
      [first, morning],
      [second, evening],
    ] as const) {
      const amount = rows.reduce((sum, row) => sum + row.amount, 0);
      expect(amount).toBeGreaterThan(0);
      expect((await sumsOfShift(tx, shift)).paidOut).toBe(amount);
      expect((await listPaidFromDrawer(head, shift, {}, tx)).sums).toEqual({ rows: rows.length, amount });
    }
    expect((await sumsOfShift(tx, first)).paidOut).toBe(paidOut);
  }));
