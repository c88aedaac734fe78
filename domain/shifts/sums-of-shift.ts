import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { sales } from "@/db/schema";

/** What the ledger says of a shift: sums by way of paying, and apart from them what came after its closing. */
export async function sumsOfShift(tx: Db, shiftId: string) {
  const [sums] = await tx
    .select({
      cash: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'tunai' and not ${sales.isLate}), 0)::int`,
      qris: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'qris' and not ${sales.isLate}), 0)::int`,
      transfer: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'transfer' and not ${sales.isLate}), 0)::int`,
      lateCash: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.method} = 'tunai' and ${sales.isLate}), 0)::int`,
      late: sql<number>`coalesce(sum(${sales.total}) filter (where ${sales.isLate}), 0)::int`,
      sales: sql<number>`count(*) filter (where ${sales.kind} = 'jual')::int`,
      takenBack: sql<number>`count(*) filter (where ${sales.kind} <> 'jual')::int`,
      lateSales: sql<number>`count(*) filter (where ${sales.isLate})::int`,
    })
    .from(sales)
    .where(eq(sales.shiftId, shiftId));
  if (!sums) throw new Error("A sum always has a row.");
  return sums;
}
