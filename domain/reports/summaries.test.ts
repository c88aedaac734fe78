import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { findUnfitRow } from "../stock/find-unfit-row";
import { foldSales } from "./fold-sales";
import { piecesOf } from "./pieces-of";
import { refoldSales } from "./refold-sales";
import { reportSales } from "./report-sales";

const november = { from: "2026-11-01", to: "2026-11-30" };

test("refuses who reads no ledger, another's place, and an owner who asks for more than their own", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { verifier, districtOfficer, nobody, owner, stranger, clerk, pojok, rival, business } = shelf;
    for (const actor of [verifier, districtOfficer, nobody, owner]) {
      await expect(reportSales(actor, november, tx)).rejects.toThrow(Forbidden);
    }
    await expect(reportSales(owner, { ...november, businessId: rival.id }, tx)).rejects.toThrow(Forbidden);
    await expect(reportSales(clerk, { ...november, placeId: pojok.id }, tx)).rejects.toThrow(NotFound);
    await sell(tx, shelf, { of: [0, 2, 3], quantity: 1, method: "qris", on: "2026-11-03" });
    const mine = await reportSales(owner, { ...november, businessId: business.id }, tx);
    expect(mine.pemilik.map(({ id }) => id)).toEqual([business.id]);
    expect(mine.sums.sales).toBe(0);
    expect((await reportSales(stranger, { ...november, businessId: rival.id }, tx)).sums.lines).toBe(2);
  }));

test("folding changes no report, twice adds nothing, and `verify` finds a summary that somebody changed", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { gallery, head } = shelf;
    await sell(tx, shelf, { of: [0, 2], quantity: 2, method: "qris", on: "2026-11-03" });
    const before = await reportSales(head, november, tx);
    expect(before.sums).toMatchObject({ lines: 2, sales: 1, takenBack: 0 });
    await foldSales(gallery.id, tx);
    await foldSales(gallery.id, tx);
    expect(await reportSales(head, november, tx)).toEqual(before);
    await sell(tx, shelf, { of: [0], quantity: 1, method: "tunai", on: "2026-11-03" });
    await foldSales(gallery.id, tx);
    expect((await reportSales(head, november, tx)).sums).toMatchObject({ lines: 3, sales: 2 });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
    await tx.execute(sql`update sold_products set units = units + 1 where span = 'bulan'`);
    expect((await findUnfitRow(tx)).unfit).toMatchObject({ what: "sold_products 2026-11-01" });
    await refoldSales(tx);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("a period becomes whole months, and of a part whichever is less", () => {
  expect(piecesOf("2026-01-01", "2026-03-31")).toEqual([
    { span: "bulan", from: "2026-01-01", to: "2026-03-01", sign: 1 },
  ]);
  expect(piecesOf("2026-02-10", "2026-02-12")).toEqual([
    { span: "hari", from: "2026-02-10", to: "2026-02-12", sign: 1 },
  ]);
  expect(piecesOf("2026-11-01", "2026-11-24")).toEqual([
    { span: "bulan", from: "2026-11-01", to: "2026-11-01", sign: 1 },
    { span: "hari", from: "2026-11-25", to: "2026-11-30", sign: -1 },
  ]);
});
