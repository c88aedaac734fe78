import { v7 } from "uuid";
import { expect, test } from "vitest";
import { productInterest } from "@/db/schema";
import { twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { readPages } from "@/lib/read-pages";
import { Forbidden, NotFound } from "../errors";
import { listInterest } from "../interest/list-interest";
import { listInterestDays } from "../interest/list-interest-days";
import { listBalances } from "../settlements/list-balances";
import { listPromised } from "../settlements/list-promised";
import { listUnsettled } from "../settlements/list-unsettled";
import { measurePromises } from "../settlements/measure-promises";
import { paySettlement } from "../settlements/pay-settlement";
import { settleOwners } from "../settlements/settle-owners";
import { listRotation } from "./list-rotation";
import { listSoldLines } from "./list-sold-lines";
import { listStanding, sumStanding } from "./list-standing";
import { readFairness } from "./read-fairness";
import { reportSales } from "./report-sales";
import { sumTakenBack } from "./sum-taken-back";
import { busy } from "./testing";

const period = { from: "2026-11-01", to: "2026-11-30" };
const add = <Key extends string>(rows: readonly Record<Key, number>[], key: Key) =>
  rows.reduce((sum, row) => sum + row[key], 0);

async function all<Row>(pages: AsyncGenerator<Row>) {
  const rows: Row[] = [];
  for await (const row of pages) rows.push(row);
  return rows;
}

test("who reads no ledger opens no rows, and nobody those of another's place", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, verifier, districtOfficer, clerk, pojok, business, crackers } = await twoOwners(tx);
    const asked = { placeId: pojok.id, businessId: business.id, through: period.to };
    for (const actor of [owner, verifier, districtOfficer]) {
      await expect(listStanding(actor, {}, {}, tx)).rejects.toThrow(Forbidden);
      await expect(sumTakenBack(actor, period, tx)).rejects.toThrow(Forbidden);
      await expect(listPromised(actor, {}, {}, tx)).rejects.toThrow(Forbidden);
      await expect(listUnsettled(actor, asked, {}, tx)).rejects.toThrow(Forbidden);
    }
    for (const actor of [verifier, districtOfficer]) {
      await expect(listInterestDays(actor, crackers.id, period, {}, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listInterestDays(stranger, crackers.id, period, {}, tx)).rejects.toThrow(NotFound);
    await expect(listStanding(clerk, { placeId: pojok.id }, {}, tx)).rejects.toThrow(NotFound);
    await expect(listUnsettled(clerk, asked, {}, tx)).rejects.toThrow(NotFound);
  }));

test("room on the shelves: the rows of each owner and kecamatan add up to its numbers, on pages of any length", () =>
  rolledBack(async (tx) => {
    const { head } = await busy(tx);
    const { owners, kecamatan } = await readFairness(head, period, tx);
    const asked = [
      ...owners.map((row) => ({ row, by: { businessId: row.id } })),
      ...kecamatan.map((row) => ({ row, by: { kecamatanCode: row.id } })),
    ];
    for (const { row, by } of asked) {
      const rows = await all(readPages((after) => listStanding(head, by, { after, length: 2 }, tx)));
      const kinds = new Set(rows.map(({ product, placeId }) => product + placeId)).size;
      expect({ units: add(rows, "onHand"), kinds }).toEqual({ units: row.units, kinds: row.kinds });
      expect(await sumStanding(head, by, tx)).toEqual({
        rows: rows.length,
        kinds: row.kinds,
        units: row.units,
        owners: row.present,
      });
    }
  }));

test("rotation: what is on hand and what was sold open rows with the same sum", () =>
  rolledBack(async (tx) => {
    const { head, gallery } = await busy(tx);
    for (const { id, businessId, onHand, sold } of await listRotation(head, gallery.id, tx, period.to)) {
      const one = { placeId: gallery.id, productId: id, businessId };
      expect(add((await listStanding(head, one, {}, tx)).rows, "onHand")).toBe(onHand);
      const { lines } = await listSoldLines(head, { from: "2026-09-02", to: period.to, ...one }, {}, tx);
      expect(add(lines, "quantity")).toBe(sold);
    }
  }));

test("what came back is added up from the rows that it opens", () =>
  rolledBack(async (tx) => {
    const { head } = await busy(tx);
    const { lines } = await listSoldLines(head, period, { isBack: true }, tx);
    const sums = { receipts: 1, lines: lines.length, units: add(lines, "quantity"), amount: add(lines, "amount") };
    expect(await sumTakenBack(head, period, tx)).toEqual(sums);
    expect((await reportSales(head, period, tx)).sums.takenBack).toBe(sums.receipts);
    expect(sums.units).toBeLessThan(0);
  }));

test("interest: the days of a product add up to its numbers, and what was sold is what the report says", () =>
  rolledBack(async (tx) => {
    const { head, crackers } = await busy(tx);
    const counts = ["2026-10-31", "2026-11-01", "2026-11-02", "2026-11-30"].flatMap((on, i) =>
      (["lihat", "qr", "wa"] as const).map((kind, k) => ({ productId: crackers.id, on, kind, count: 3 * i + k + 1 })),
    );
    await tx.insert(productInterest).values(counts);
    const [row] = await listInterest(head, period, tx);
    const rows = await all(readPages((after) => listInterestDays(head, crackers.id, period, { after, length: 2 }, tx)));
    const sums = { seen: add(rows, "seen"), scanned: add(rows, "scanned"), written: add(rows, "written") };
    expect(row).toMatchObject(sums);
    expect((await listInterestDays(head, crackers.id, period, {}, tx)).sums).toEqual(sums);
    const sold = (await reportSales(head, period, tx)).produk.find(({ id }) => id === crackers.id);
    expect(row?.units).toBe(sold?.units ?? 0);
  }));

test("promises: every number of a month opens so many settlements, and a balance the rows it is made of", () =>
  rolledBack(async (tx) => {
    const { head, keeper, gallery, pojok } = await busy(tx);
    const { rows: balances } = await listBalances(head, gallery.id, { through: period.to }, tx);
    expect(balances.length).toBeGreaterThan(0);
    for (const { businessId, gross, cut, adjusted, net } of balances) {
      const asked = { placeId: gallery.id, businessId, through: period.to };
      const rows = await all(readPages((after) => listUnsettled(head, asked, { after, length: 2 }, tx)));
      const sums = {
        gross: add(rows, "gross"),
        cut: add(rows, "cut"),
        adjusted: add(rows, "adjusted"),
        net: add(rows, "net"),
      };
      expect(sums).toEqual({ gross, cut, adjusted, net });
      expect((await listUnsettled(head, asked, {}, tx)).sums).toMatchObject({ rows: rows.length, ...sums });
    }
    await settleOwners(keeper, { placeId: gallery.id, through: period.to, businessIds: [] }, tx, "2026-12-01");
    const promised = await listPromised(head, {}, {}, tx, "2026-12-29");
    const [paid] = promised.rows;
    const payment = { id: v7(), settlementId: paid?.id ?? "", method: "tunai", receivedBy: "Pemilik" } as const;
    await paySettlement(keeper, payment, tx, "2026-12-05");
    const { kept, overdue, unmade } = await measurePromises(head, tx, "2026-12-29");
    expect(unmade).toMatchObject([{ placeId: pojok.id, place: pojok.name }]);
    const [{ through = "", owners = 0, net = 0 } = {}] = unmade;
    const left = await listBalances(head, pojok.id, { through }, tx);
    const due = left.rows.filter((one) => one.net > 0 && one.net >= left.least.value);
    expect({ owners: due.length, net: add(due, "net") }).toEqual({ owners, net });
    expect(kept.length).toBeGreaterThan(0);
    expect(overdue.rows.length).toBe(overdue.sums.rows);
    for (const { month, onTime, late, overdue, waiting } of kept) {
      const numbers = { tepat: onTime, terlambat: late, lewat: overdue, menunggu: waiting };
      for (const [outcome, number] of Object.entries(numbers)) {
        const asked = { month, outcome: outcome as keyof typeof numbers };
        const rows = await all(readPages((after) => listPromised(head, asked, { after, length: 1 }, tx, "2026-12-29")));
        expect({ outcome, number: rows.length }).toEqual({ outcome, number });
        expect((await listPromised(head, asked, {}, tx, "2026-12-29")).sums).toEqual({
          rows: number,
          net: add(rows, "net"),
        });
      }
    }
  }));
