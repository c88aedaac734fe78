import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { recordSale } from "../sales/record-sale";
import { findUnfitRow } from "./find-unfit-row";
import { ledgerTables } from "./ledger-tables";

async function sold(tx: Db) {
  const stage = await consigned(tx);
  const now = new Date(`${day}T03:00:00Z`);
  for (const method of ["tunai", "qris"] as const) {
    const lines = [{ id: v7(), batchId: stage.batch.id, quantity: 2, unitPrice: 15_000 }];
    const { shiftId, gallery } = stage;
    const input = { id: v7(), placeId: gallery.id, shiftId, method, tendered: 30_000, soldAt: now, lines };
    await recordSale(stage.clerk, input, { offline: false, now }, tx);
  }
  return stage;
}

const refused = async (tx: Db, statement: string) => {
  const { cause } = await tx
    .transaction((tx) => tx.execute(sql.raw(statement)))
    .then(
      () => ({ cause: undefined }),
      (error: Error) => error,
    );
  expect(cause, statement).toMatchObject({ code: "GU001" });
};

test("what is written once is neither changed, removed nor emptied", () =>
  rolledBack(async (tx) => {
    await sold(tx);
    await tx.execute(sql`set constraints all immediate`); // else PostgreSQL itself won't hear of TRUNCATE
    for (const { name } of [...ledgerTables, { name: "consignment_rules" }]) {
      const [{ n } = { n: 0 }] = await tx.execute<{ n: number }>(sql.raw(`select count(*)::int as n from ${name}`));
      if (n > 0) {
        await refused(tx, `update ${name} set place_id = place_id`);
        await refused(tx, `delete from ${name}`);
      }
      await refused(tx, `truncate ${name} cascade`);
    }
    await refused(tx, "update place_ledgers set hash = 'x'");
    await refused(tx, "update stock_levels set on_hand = on_hand + 1");
    await refused(tx, "insert into stock_levels select place_id, gen_random_uuid(), 5 from stock_levels");
    await refused(tx, "truncate stock_levels");
  }));

test.each([
  ["UTC", "ISO, MDY"],
  ["Asia/Jakarta", "SQL, DMY"],
  ["America/New_York", "German"],
])("rows are hashed alike by a connection in the zone %s that writes days as %s", (zone, style) =>
  rolledBack(async (tx) => {
    await tx.execute(sql`select set_config('timezone', ${zone}, true), set_config('datestyle', ${style}, true)`);
    await sold(tx);
    await tx.execute(sql`select set_config('timezone', ${zone}, true), set_config('datestyle', ${style}, true)`);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }),
);

test("a row hashed as JSON, as all once were, fits as well", () =>
  rolledBack(async (tx) => {
    await sold(tx);
    await tx.execute(sql`set local session_replication_role = replica`);
    const last = await tx.execute(sql`
      update stock_movements m set hash = ledger_hash(l.hash, to_jsonb(m))
      from sale_lines l, place_ledgers h where m.seq = h.seq and l.seq = h.seq - 1 returning m.hash, m.seq::int as seq`);
    expect(last).toHaveLength(1);
    expect((await findUnfitRow(tx)).unfit?.what).toContain("place_ledgers");
    await tx.execute(sql`update place_ledgers set hash = ${last[0]?.hash}`);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
    await tx.execute(sql`update stock_movements set quantity = -1 where seq = ${last[0]?.seq}`);
    expect((await findUnfitRow(tx)).unfit?.what).toContain("stock_movements");
  }));

test("a column that is added later changes no hash", () =>
  rolledBack(async (tx) => {
    await sold(tx);
    await tx.execute(sql`set constraints all immediate`);
    for (const table of ["sales", "sale_lines", "stock_movements", "batches"]) {
      await tx.execute(sql.raw(`alter table ${table} add column later text, add column later_still date`));
    }
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

// What somebody can do who holds the database and switches its triggers off.
test.each([
  ["a quantity", "update stock_movements set quantity = -1 where kind = 'jual'", "stock_movements"],
  ["a time", "update sales set sold_at = sold_at + interval '1 minute' where method = 'qris'", "sales"],
  ["an owner's part", "update sale_lines set owner_amount = 1, cut_amount = amount - 1", "sale_lines"],
  ["a price", "update batch_terms set price = price + 1", "batch_terms"],
  [
    "a row taken out",
    "delete from stock_movements where kind = 'jual' and seq = (select min(seq) from stock_movements where kind = 'jual')",
    "",
  ],
  [
    "the last row taken out",
    "delete from stock_movements where seq = (select seq from place_ledgers limit 1)",
    "place_ledgers",
  ],
  ["the stock itself", "update stock_levels set on_hand = on_hand + 1", "batch"],
])("whoever changes %s behind the triggers is found", (_, statement, named) =>
  rolledBack(async (tx) => {
    await sold(tx);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql.raw(statement));
    const { unfit } = await findUnfitRow(tx);
    expect(unfit?.what).toContain(named);
    expect(unfit?.where).toContain("Galeri Uji");
  }),
);
