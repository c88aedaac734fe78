import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { movementKinds, payMethods, saleKinds } from "@/db/schema";
import { rolledBack } from "@/db/testing";

const fits = async (tx: Db, question: ReturnType<typeof sql>) => {
  const [row] = await tx.execute<{ fits: boolean }>(sql`select ${question} as fits`);
  return row?.fits;
};
const named = sql`gen_random_uuid()`;
const none = sql`null::uuid`;
const then = sql`'2026-11-27T17:30:00Z', date '2026-11-28'`; // half past midnight in Karawang
const byOne = sql`${named}, ${none}`;

const ways: Record<(typeof movementKinds)[number], { goes: ("in" | "out")[]; by: "sale" | "paper" | "discrepancy" }> = {
  masuk: { goes: ["in"], by: "paper" },
  jual: { goes: ["out"], by: "sale" },
  batal: { goes: ["in"], by: "sale" },
  refund: { goes: ["in"], by: "sale" },
  pindah_keluar: { goes: ["out"], by: "paper" },
  pindah_masuk: { goes: ["in"], by: "paper" },
  retur: { goes: ["out"], by: "paper" },
  musnah: { goes: ["out"], by: "paper" },
  opname: { goes: ["in", "out"], by: "paper" },
  selisih: { goes: ["in", "out"], by: "discrepancy" },
};

test.each(movementKinds)("a movement %s goes its way, and names where it comes from", (kind) =>
  rolledBack(async (tx) => {
    const { goes, by } = ways[kind];
    const of = (quantity: number, source: string) =>
      fits(
        tx,
        sql`fits_movement(${kind}, ${quantity}, ${source === "paper" ? named : none},
          ${source === "sale" ? named : none}, ${source === "discrepancy" ? named : none})`,
      );
    expect(await of(3, by)).toBe(goes.includes("in"));
    expect(await of(-3, by)).toBe(goes.includes("out"));
    expect(await of(0, by)).toBe(false);
    for (const other of ["sale", "paper", "discrepancy", "nothing"].filter((source) => source !== by)) {
      expect([await of(3, other), await of(-3, other)], other).toEqual([false, false]);
    }
  }),
);

test("a movement or sale of no known kind, and money in no known way, fits nothing", () =>
  rolledBack(async (tx) => {
    expect(await fits(tx, sql`fits_movement('hilang', 1, ${named}, null, null)`)).toBe(false);
    expect(await fits(tx, sql`fits_sale('tukar', 'qris', 1, null, null, null, ${then}, ${byOne})`)).toBe(false);
    expect(await fits(tx, sql`fits_sale('jual', 'giro', 1, null, null, null, ${then}, ${byOne})`)).toBe(false);
  }));

test.each(payMethods)("a sale by %s takes money, and what takes it back gives money and says why", (method) =>
  rolledBack(async (tx) => {
    const sold = (total: number, tendered: number | null) =>
      fits(tx, sql`fits_sale('jual', ${method}, ${total}, ${tendered}::int, null, null, ${then}, ${byOne})`);
    expect(await sold(5_000, 5_000)).toBe(method === "tunai");
    expect(await sold(5_000, 4_999)).toBe(false);
    expect(await sold(5_000, null)).toBe(method !== "tunai");
    for (const total of [0, -5_000]) expect(await sold(total, method === "tunai" ? 5_000 : null)).toBe(false);
    expect(await fits(tx, sql`fits_sale('jual', 'qris', 5000, null, ${named}, null, ${then}, ${byOne})`)).toBe(false);
    for (const kind of saleKinds.filter((kind) => kind !== "jual")) {
      const back = (total: number, corrects: typeof named, reason: string | null, tendered: number | null = null) =>
        fits(
          tx,
          sql`fits_sale(${kind}, ${method}, ${total}, ${tendered}::int, ${corrects}, ${reason}, ${then}, ${byOne})`,
        );
      expect(await back(-5_000, named, "Rusak")).toBe(true);
      expect(await back(5_000, named, "Rusak")).toBe(false);
      expect(await back(-5_000, none, "Rusak")).toBe(false);
      expect(await back(-5_000, named, "  a  ")).toBe(false);
      expect(await back(-5_000, named, null)).toBe(false);
      expect(await back(-5_000, named, "Rusak", 5_000)).toBe(false);
    }
  }),
);

test("a sale is on the day of its moment in Karawang, and a second person is another one", () =>
  rolledBack(async (tx) => {
    const [person, other] = [sql`'01a21afb-37d7-75fb-a9c7-10e0336de9d6'`, sql`'01a21afb-37d7-75fb-a9c7-10e0336de9d7'`];
    const sold = (moment: string, day: string, people = byOne) =>
      fits(tx, sql`fits_sale('jual', 'qris', 1, null, null, null, ${moment}, ${day}::date, ${people})`);
    expect(await sold("2026-11-27T16:59:59Z", "2026-11-27")).toBe(true);
    expect(await sold("2026-11-27T17:00:00Z", "2026-11-28")).toBe(true);
    expect(await sold("2026-11-27T17:00:00Z", "2026-11-27")).toBe(false);
    expect(await sold("2026-11-27T16:59:59Z", "2026-11-27", sql`${person}, ${other}`)).toBe(true);
    expect(await sold("2026-11-27T16:59:59Z", "2026-11-27", sql`${person}, ${person}`)).toBe(false);
  }));

test("a line has units at a price, and each rupiah of it is cut or the owner's", () =>
  rolledBack(async (tx) => {
    const line = (
      quantity: number,
      price: number,
      parts: [number, number],
      corrects = none,
      amount = quantity * price,
    ) =>
      fits(
        tx,
        sql`fits_sale_line(${quantity}, ${price}, ${amount}::int, ${parts[0]}::int, ${parts[1]}::int, ${corrects})`,
      );
    expect(await line(2, 5_000, [1_000, 9_000])).toBe(true);
    expect(await line(2, 5_000, [0, 10_000])).toBe(true);
    expect(await line(2, 5_000, [10_000, 0])).toBe(true);
    expect(await line(-2, 5_000, [-1_000, -9_000], named)).toBe(true);
    expect(await line(2, 5_000, [1_000, 9_000], none, 9_999)).toBe(false);
    expect(await line(2, 5_000, [1_000, 8_000])).toBe(false);
    expect(await line(2, 5_000, [-1_000, 11_000])).toBe(false);
    expect(await line(2, 5_000, [11_000, -1_000])).toBe(false);
    expect(await line(2, 5_000, [1_000, 9_000], named)).toBe(false);
    expect(await line(-2, 5_000, [-1_000, -9_000])).toBe(false);
    expect(await line(0, 5_000, [0, 0])).toBe(false);
    expect(await line(1, 0, [0, 0])).toBe(false);
    expect(await line(1, 1_000_000_001, [0, 1_000_000_001])).toBe(false);
    expect(await line(100_001, 1, [0, 100_001])).toBe(false);
    expect(await line(100_000, 1_000_000_000, [0, 0], none, 0)).toBe(false);
  }));

test.each(["sales", "sale_lines", "stock_movements"])("%s takes no row that does not fit", (table) =>
  rolledBack(async (tx) => {
    const [check] = await tx.execute(sql`select pg_get_constraintdef(oid) as text, convalidated as whole
      from pg_constraint where conname = ${`${table}_fits`} and conrelid = ${table}::regclass`);
    expect(check).toMatchObject({
      text: expect.stringMatching(/^CHECK \(fits_(sale|sale_line|movement)\(/),
      whole: true,
    });
  }),
);
