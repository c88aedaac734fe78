import { desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { claimReversals, claims } from "@/db/schema";
import type { Person } from "../policy";

/** What became of this person's claims. Of the record they see no more than what they wrote themselves. */
export function listOwnClaims(actor: Person, tx: Db = db) {
  return tx
    .select({
      id: claims.id,
      cause: claims.cause,
      words: claims.words,
      state: claims.state,
      createdAt: claims.createdAt,
      decidedAt: claims.decidedAt,
      reason: claims.reason,
      undoneWhy: claimReversals.reason,
    })
    .from(claims)
    .leftJoin(claimReversals, eq(claimReversals.claimId, claims.id))
    .where(eq(claims.userId, actor.userId))
    .orderBy(desc(claims.createdAt))
    .limit(20);
}

export type OwnClaim = Awaited<ReturnType<typeof listOwnClaims>>[number];
