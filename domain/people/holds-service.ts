import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { consents } from "@/db/schema";

/**
 * Whether somebody agreed that this business is served, on paper or in the portal, and it holds. Whoever takes it back at
 * this moment waits for the transaction to end.
 */
export async function holdsService(tx: Db, businessId: string) {
  const [held] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.businessId, businessId), eq(consents.purpose, "layanan"), isNull(consents.withdrawnAt)))
    .limit(1)
    .for("share");
  return held !== undefined;
}
