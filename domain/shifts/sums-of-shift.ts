import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { payouts, sales } from "@/db/schema";

/** What the ledger says of a shift: sums by way of paying, what owners were paid from its drawer, and what came after. */
export async function sumsOfShift(tx: Db, shiftId: string) {
  const [sums] = await tx
    .select({
      cash: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'tunai' and not ${sales.isLate}), 0)::float8`,
      qris: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'qris' and not ${sales.isLate}), 0)::float8`,
      transfer: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'transfer' and not ${sales.isLate}), 0)::float8`,
      lateCash: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'tunai' and ${sales.isLate}), 0)::float8`,
      late: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.isLate}), 0)::float8`,
      sales: sql<number>`count(*) filter (where ${sales.kind} = 'jual')::int`,
      takenBack: sql<number>`count(*) filter (where ${sales.kind} <> 'jual')::int`,
      paidOut: sql<number>`(select coalesce(sum(${payouts.amount}), 0)::float8 from ${payouts} where ${payouts.shiftId} = ${shiftId})`,
      lateSales: sql<number>`count(*) filter (where ${sales.isLate})::int`,
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
