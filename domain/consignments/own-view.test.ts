import { v7 } from "uuid";
import { expect, test } from "vitest";
import { consigned, day, leave } from "@/db/seed/consigned";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { Forbidden, NotFound } from "../errors";
import { planOpenings } from "../openings/plan-openings";
import { openAccounts } from "../personal-data/open-accounts";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { listSettlements } from "../settlements/list-settlements";
import { paySettlement } from "../settlements/pay-settlement";
import { settleOwners } from "../settlements/settle-owners";
import { closeShift } from "../shifts/close-shift";
import { getShift } from "../shifts/get-shift";
import { listShifts } from "../shifts/list-shifts";
import { findUnfitRow } from "../stock/find-unfit-row";
import { getPaper } from "./get-paper";
import { listOwnConsignments } from "./list-own-consignments";
import { listOwnDues } from "./list-own-dues";
import { listOwnUnsettled } from "./list-own-unsettled";
import { sumOwnConsignments } from "./sum-own-consignments";

test("refuses another's goods and money", () =>
  rolledBack(async (tx) => {
    const { business, gallery, owner, stranger, nobody, districtOfficer } = await consigned(tx);
    const asked = { placeId: gallery.id, businessId: business.id, through: day };
    for (const actor of [stranger, nobody, districtOfficer]) {
      await expect(listOwnConsignments(actor, business.id, {}, tx, day)).rejects.toThrow(Forbidden);
      await expect(listOwnDues(actor, business.id, tx, day)).rejects.toThrow(Forbidden);
      await expect(listOwnUnsettled(actor, asked, {}, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listOwnUnsettled(owner, asked, {}, tx)).rejects.toThrow(NotFound); // nothing of theirs was ever sold there
  }));

test("what has expired is told apart from what expires soon, to the day", () =>
  rolledBack(async (tx) => {
    const set = await consigned(tx);
    await leave(tx, set, { quantity: 4, expiresOn: addDays(day, 20), overrideReason: "Sisa umur pendek, uji" });
    const on = async (later: number) => {
      const { onShelf, expired, expiring } = await sumOwnConsignments(
        set.owner,
        set.business.id,
        tx,
        addDays(day, later),
      );
      return { onShelf, expired, expiring };
    };
    expect(await on(0)).toEqual({ onShelf: 14, expired: 0, expiring: 4 });
    expect(await on(20)).toEqual({ onShelf: 14, expired: 0, expiring: 4 });
    expect(await on(21)).toEqual({ onShelf: 14, expired: 4, expiring: 0 });
  }));

test("says what expires soon, and stops the clock while a place stays closed", () =>
  rolledBack(async (tx) => {
    const set = await consigned(tx);
    const { owner, clerk, business, gallery } = set;
    await leave(tx, set, { quantity: 4, expiresOn: addDays(day, 20), overrideReason: "Sisa umur pendek, uji" });
    expect((await listOwnConsignments(owner, business.id, {}, tx, day)).sums).toMatchObject({
      onShelf: 14,
      expiring: 4,
    });
    const weekdays = [1, 2, 3, 4, 5, 6, 7];
    await planOpenings(clerk, { placeId: gallery.id, weekdays, validFrom: day, source: "Jadwal uji" }, tx, day);
    const { batches } = await listOwnConsignments(owner, business.id, {}, tx, addDays(day, 10));
    expect(batches).toMatchObject([
      { days: 1, paused: 9 },
      { days: 1, paused: 9 },
    ]);
  }));

test("says for which day what was sold is promised, and what is too little to be paid out", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { owner, keeper, business, gallery } = shelf;
    expect(await listOwnDues(owner, business.id, tx, day)).toEqual([]);
    await sell(tx, shelf, { of: [0], quantity: 10, method: "qris", on: "2026-11-20" });
    const [due] = await listOwnDues(owner, business.id, tx, day);
    expect(due).toMatchObject({ placeId: gallery.id, net: 70_000 });
    expect(due?.dueOn).toMatch(/^2026-12-/);
    await settleOwners(keeper, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
    expect(await listOwnDues(owner, business.id, tx, day)).toEqual([]);
    await sell(tx, shelf, { of: [0], quantity: 1, method: "qris", on: "2026-11-21" });
    expect(await listOwnDues(owner, business.id, tx, day)).toMatchObject([{ net: 7_000 }]);
  }));

test("what came back whole is nothing owed, and still opens its rows; so does what a place owes", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { owner, keeper, head, business, gallery } = shelf;
    const rows = (through = day) =>
      listOwnUnsettled(owner, { placeId: gallery.id, businessId: business.id, through }, { length: 2 }, tx);
    const counted = async () => {
      const { soldRows, sold, owedRows, owed } = await sumOwnConsignments(owner, business.id, tx, day);
      return { soldRows, sold, owedRows, owed };
    };
    expect(await counted()).toEqual({ soldRows: 0, sold: 0, owedRows: 0, owed: 0 });
    const { id: saleId } = await sell(tx, shelf, { of: [0], quantity: 10, method: "qris", on: day });
    const now = new Date(`${day}T05:00:00Z`);
    const back = { id: v7(), saleId, kind: "batal", method: "qris", reason: "Pembeli batal" } as const;
    await takeBack(keeper, { ...back, lines: [] }, head, tx, now);
    expect(await counted()).toEqual({ soldRows: 2, sold: 0, owedRows: 2, owed: 0 });
    expect(await listOwnDues(owner, business.id, tx, day)).toMatchObject([{ net: 0, dueOn: null }]);
    expect(await rows()).toMatchObject({ sums: { rows: 2, net: 0 }, rows: [{ net: 70_000 }, { net: -70_000 }] });
    await sell(tx, shelf, { of: [0], quantity: 1, method: "qris", on: day });
    const [due] = await listOwnDues(owner, business.id, tx, day);
    const page = await rows();
    expect([due?.net, page.sums.net, (await counted()).owed]).toEqual([7_000, 7_000, 7_000]);
    expect(page.next).toBe(page.rows[1]?.seq);
  }));

test("a good year is more than a billion: neither owner's sums, nor settlement, receipt, or the till's closing break at it", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, business, gallery, shiftId, batch } = await consigned(tx, { ownerPrice: 900_000_000 });
    const now = new Date(`${day}T03:00:00Z`);
    for (let i = 0; i < 2; i++) {
      const lines = [{ id: v7(), batchId: batch.id, quantity: 2, unitPrice: 900_000_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
      await recordSale(clerk, sale, { offline: false, now }, tx);
    }
    const all = 3_600_000_000;
    expect(await sumOwnConsignments(owner, business.id, tx, day)).toMatchObject({ sold: all, owed: all });
    expect(await listOwnDues(owner, business.id, tx, day)).toMatchObject([{ net: all }]);
    expect(await openAccounts([business.id], tx)).toMatchObject({ owed: all });
    const counted = { shiftId, pieces: { "100000": 30_001 }, reason: "Uang setoran bank ikut dihitung" };
    expect(await closeShift(clerk, counted, tx, now)).toMatchObject({ difference: 3_000_000_000 });
    expect(await getShift(clerk, shiftId, tx)).toMatchObject({ counted: 3_000_100_000, sums: { qris: all } });
    expect((await listShifts(clerk, gallery.id, undefined, tx)).shifts).toMatchObject([{ difference: 3_000_000_000 }]);
    await settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
    const [settled] = (await listOwnConsignments(owner, business.id, {}, tx, day)).settled;
    expect(settled).toMatchObject({ net: all });
    const due = await listSettlements(clerk, gallery.id, { state: "menunggu" }, tx);
    expect(due).toMatchObject({ sums: { net: all }, rows: [{ net: all }] });
    const transfer = { method: "transfer" as const, reference: "TRX 4471", receivedBy: "Pemilik Uji" };
    const pay = { id: v7(), settlementId: settled?.id ?? "", ...transfer };
    const { paperId } = await paySettlement(clerk, pay, tx, day);
    const { payout } = await getPaper(clerk, paperId, tx);
    expect(payout).toMatchObject({ amount: all, gross: all, items: [{ gross: all, net: all }] });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("batches and settlements come page by page without a gap", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { owner, keeper, business, gallery, pojok } = shelf;
    for (const on of ["2026-11-20", "2026-11-22"]) {
      for (const place of [gallery, pojok]) {
        const of = [shelf.goods.findIndex(({ placeId }) => placeId === place.id)];
        await sell(tx, shelf, { of, quantity: 20, method: "qris", on });
        await settleOwners(keeper, { placeId: place.id, through: on, businessIds: [business.id] }, tx, day);
      }
    }
    const batches = new Set<string>();
    const settled = new Set<string>();
    let page: { skip: number; settledAfter?: string } = { skip: 0 };
    for (let pages = 0; pages < 5; pages++) {
      const found = await listOwnConsignments(owner, business.id, { ...page, length: 2 }, tx, day);
      for (const { id } of found.batches) batches.add(id);
      for (const { id } of found.settled) settled.add(id);
      page = { skip: page.skip + 2, settledAfter: found.settled.at(-1)?.id ?? page.settledAfter };
      expect(found.hasMoreBatches).toBe(page.skip < 5);
    }
    expect([batches.size, settled.size]).toEqual([5, 4]);
  }));
