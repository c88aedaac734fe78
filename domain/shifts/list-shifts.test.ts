import { v7 } from "uuid";
import { expect, test } from "vitest";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { recordSale } from "../sales/record-sale";
import { closeShift } from "./close-shift";
import { listShifts } from "./list-shifts";
import { openShift } from "./open-shift";

test("shifts are for those who read the ledger of the place: difference, who, when, and what came late", () =>
  rolledBack(async (tx) => {
    const { owner, nobody, districtOfficer, clerk, head, gallery, pojok, shiftId, batch } = await consigned(tx);
    for (const actor of [owner, nobody, districtOfficer]) {
      await expect(listShifts(actor, gallery.id, undefined, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listShifts(clerk, pojok.id, undefined, tx)).rejects.toThrow(NotFound);
    const now = new Date(`${day}T03:00:00Z`);
    const sell = () => {
      const lines = [{ id: v7(), batchId: batch.id, quantity: 1, unitPrice: 15_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "tunai" as const, tendered: 15_000, soldAt: now };
      return recordSale(clerk, { ...sale, lines }, { offline: true, now }, tx);
    };
    await sell();
    await closeShift(clerk, { shiftId, pieces: { "100000": 1, "10000": 1 }, reason: "Dicari besok" }, tx, now);
    await sell();
    const next = await openShift(clerk, { id: v7(), placeId: gallery.id, float: 50_000 }, tx, now);
    const { shifts, hasMore } = await listShifts(head, gallery.id, undefined, tx);
    expect(hasMore).toBe(false);
    expect(shifts).toMatchObject([
      { id: next.id, closedAt: null, difference: null, sales: 0, total: 0 },
      {
        ...{ id: shiftId, openedBy: clerk.name, closedBy: clerk.name, closedAt: now, reason: "Dicari besok" },
        ...{ difference: -5_000, sales: 2, total: 30_000, lateSales: 1, late: 15_000 },
      },
    ]);
    expect((await listShifts(head, gallery.id, Number(shifts[0]?.seq), tx)).shifts).toHaveLength(1);
  }));
