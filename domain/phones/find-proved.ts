import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accountPhones } from "@/db/schema";

/** Condition on a number of an account: it was proved by its code, and by nobody else since. */
export const isProved = and(isNotNull(accountPhones.provedAt), isNull(accountPhones.endedAt)) ?? sql`false`;

/** The proof that this very number is the account's; held, so that nobody else proves it meanwhile. */
export async function findProved(tx: Tx, userId: string, phone: string) {
  const [proof] = await tx
    .select({ id: accountPhones.id, phone: accountPhones.phone })
    .from(accountPhones)
    .where(and(eq(accountPhones.userId, userId), eq(accountPhones.phone, phone), isProved))
    .for("share");
  return proof;
}
