import { eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payouts, sales } from "@/db/schema";
import type { PayMethod } from "../sales/words";

const inTime = sql`not ${sales.isLate}`;
const late = sql`${sales.isLate}`;
const sold = sql`${sales.kind} = 'jual'`;
const back = sql`${sales.kind} <> 'jual'`;
const by = (method: PayMethod) => eq(sales.method, method);

const count = (...which: SQL[]) => sql<number>`count(*) filter (where ${sql.join(which, sql` and `)})::int`;
const total = (...which: SQL[]) =>
  sql<number>`coalesce(sum(${sales.total}) filter (where ${sql.join(which, sql` and `)}), 0)::float8`;

/**
 * What the ledger says of a shift up to its closing, what owners were paid from its drawer, and apart from that what came
 * late. Sold and taken back come to the same as the ways of paying: each of the two is all that was in time.
 */
export async function sumsOfShift(tx: Db, shiftId: string) {
  const [sums] = await tx
    .select({
      sales: count(inTime, sold),
      sold: total(inTime, sold),
      takenBack: count(inTime, back),
      back: total(inTime, back),
      net: total(inTime),
      qris: total(inTime, by("qris")),
      transfer: total(inTime, by("transfer")),
      cash: total(inTime, by("tunai")),
      qrisReceipts: count(inTime, by("qris")),
      transferReceipts: count(inTime, by("transfer")),
      cashReceipts: count(inTime, by("tunai")),
      paidOut: sql<number>`(select coalesce(sum(${payouts.amount}), 0)::float8 from ${payouts} where ${payouts.shiftId} = ${shiftId})`,
      lateSales: count(late),
      late: total(late),
      lateQris: total(late, by("qris")),
      lateTransfer: total(late, by("transfer")),
      lateCash: total(late, by("tunai")),
    })
    .from(sales)
    .where(eq(sales.shiftId, shiftId));
  if (!sums) throw new Error("A sum always has a row.");
  return sums;
}

/** What should lie in the drawer: the float, and cash taken less cash given out. */
export function inDrawer(float: number, { cash, paidOut }: { cash: number; paidOut: number }) {
  return float + cash - paidOut;
}
