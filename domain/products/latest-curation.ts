import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { curations } from "@/db/schema";

/** The decision that stands for a product, if there ever was one. */
export async function latestCuration(tx: Db, productId: string) {
  const [latest] = await tx
    .select({
      id: curations.id,
      decision: curations.decision,
      reason: curations.reason,
      decidedBy: curations.decidedBy,
      decidedAt: curations.decidedAt,
    })
    .from(curations)
    .where(eq(curations.productId, productId))
    .orderBy(desc(curations.decidedAt), desc(curations.id))
    .limit(1);
  return latest;
}
