import { sql } from "drizzle-orm";
import fc from "fast-check";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { now, sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { takeBack } from "../sales/take-back";
import { payMethods } from "../sales/words";
import { findUnfitRow } from "../stock/find-unfit-row";
import { foldSales } from "./fold-sales";
import type { ReportFilter } from "./report-filter";
import { reportSales, type Share } from "./report-sales";

const receipt = fc.record({
  of: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
  quantity: fc.integer({ min: 1, max: 4 }),
  method: fc.constantFrom(...payMethods),
  ago: fc.nat(100),
  next: fc.constantFrom("", "", "", "batal", "refund", "lipat"),
});
const asked = fc.record({ ago: fc.nat(110), length: fc.nat(110), only: fc.nat(9), which: fc.nat(9) });

type Raw = Record<"hari" | "produk" | "pemilik" | "kecamatan" | "tempat" | "cara", string> &
  Record<"units" | "amount" | "cut" | "net", number>;

/** The rows of the ledger themselves, joined to nothing that a report adds up. */
const rawRows = async (tx: Db) => [
  ...(await tx.execute<Raw>(sql`select l.sold_on::text as hari, b.product_id as produk, l.business_id as pemilik,
    coalesce(u.kecamatan_code, '') as kecamatan, l.place_id as tempat, s.method as cara, l.quantity as units, l.amount,
    l.cut_amount as cut, l.owner_amount as net
    from sale_lines l join sales s on s.id = l.sale_id join batches b on b.id = l.batch_id
    join businesses u on u.id = l.business_id`)),
];

function fits(row: Raw, { from, to, placeId, productId, businessId, kecamatanCode, method }: ReportFilter) {
  const same = (asked: string | undefined, is: string) => asked === undefined || asked === is;
  return (
    row.hari >= from &&
    row.hari <= to &&
    same(placeId, row.tempat) &&
    same(productId, row.produk) &&
    same(businessId, row.pemilik) &&
    same(kecamatanCode, row.kecamatan) &&
    same(method, row.cara)
  );
}

const add = (rows: readonly Raw[]) => ({
  lines: rows.length,
  units: rows.reduce((sum, { units }) => sum + units, 0),
  amount: rows.reduce((sum, { amount }) => sum + amount, 0),
  cut: rows.reduce((sum, { cut }) => sum + cut, 0),
  net: rows.reduce((sum, { net }) => sum + net, 0),
});

const byId = (shares: readonly Share[]) =>
  Object.fromEntries(shares.map(({ id, lines, units, amount, cut, net }) => [id, { lines, units, amount, cut, net }]));

function filterOf(
  { ago, length, only, which }: { ago: number; length: number; only: number; which: number },
  rows: Raw[],
) {
  const from = addDays("2026-11-24", -ago);
  const pick = rows[(which * 7) % rows.length];
  const parts: Partial<ReportFilter>[] = [
    {},
    { placeId: pick?.tempat },
    { productId: pick?.produk },
    { businessId: pick?.pemilik },
    { kecamatanCode: pick?.kecamatan },
    { method: payMethods[which % 3] },
    { placeId: pick?.tempat, method: payMethods[which % 3] },
    { businessId: pick?.pemilik, method: payMethods[which % 3] },
    {},
    { placeId: pick?.tempat, kecamatanCode: pick?.kecamatan },
  ];
  return { from, to: addDays(from, length), ...parts[only] };
}

test("20 random reports differ from the raw rows of the ledger by nothing, whatever was folded when", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    for (const { of, quantity, method, ago, next } of fc.sample(receipt, { numRuns: 120, seed: 20_261 })) {
      const sold = await sell(tx, shelf, { of, quantity, method, on: addDays("2026-11-24", -ago) });
      const back = { id: v7(), saleId: sold.id, method, reason: "Alasan uji" };
      const [line] = sold.lines;
      if (next === "batal") await takeBack(shelf.keeper, { ...back, kind: next, lines: [] }, shelf.head, tx, now);
      if (next === "refund" && line) {
        await takeBack(
          shelf.keeper,
          { ...back, kind: next, lines: [{ lineId: line.id, quantity: 1 }] },
          shelf.head,
          tx,
          now,
        );
      }
      if (next === "lipat") await foldSales(sold.placeId, tx);
    }
    const rows = await rawRows(tx);
    for (const one of fc.sample(asked, { numRuns: 20, seed: 20_262 })) {
      const filter = filterOf(one, rows);
      const mine = rows.filter((row) => fits(row, filter));
      const report = await reportSales(shelf.head, filter, tx);
      expect(report.sums).toMatchObject(add(mine));
      for (const by of ["hari", "produk", "pemilik", "kecamatan", "tempat", "cara"] as const) {
        const ids = [...new Set(mine.map((row) => row[by]))];
        const expected = ids.map((id) => [id, add(mine.filter((row) => row[by] === id))]);
        expect(byId(report[by]), JSON.stringify({ by, filter })).toEqual(Object.fromEntries(expected));
      }
    }
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));
