import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { accessLinks } from "@/db/schema";

/** Links that were sent to a person and are still open no longer work. */
export async function cancelLinks(tx: Tx, userId: string) {
  await tx
    .update(accessLinks)
    .set({ cancelledAt: sql`now()` })
    .where(and(eq(accessLinks.userId, userId), isNull(accessLinks.usedAt), isNull(accessLinks.cancelledAt)));
}
