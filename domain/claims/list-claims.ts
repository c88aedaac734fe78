import { asc, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { accountPhones, businesses, claimReversals, claims, users } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorize } from "../policy";

export type ListedClaim = Awaited<ReturnType<typeof listClaims>>[number];

const decider = alias(users, "decider");
const undoer = alias(users, "undoer");
const most = 100;

/** Claims that wait for an officer, the oldest first; or those that were decided, the latest first. */
export async function listClaims(actor: Actor, which: "menunggu" | "diputuskan", tx: Db = db) {
  authorize(actor, "claim.decide", "office");
  const isWaiting = which === "menunggu";
  return read(tx, isWaiting ? eq(claims.state, "menunggu") : ne(claims.state, "menunggu"))
    .orderBy(isWaiting ? asc(claims.createdAt) : desc(claims.decidedAt), asc(claims.id))
    .limit(most);
}

/** One claim for who decides on it. */
export async function getClaim(actor: Actor, id: string, tx: Db = db) {
  authorize(actor, "claim.decide", "office");
  const [claim] = await read(tx, eq(claims.id, id));
  if (!claim) throw new NotFound("Klaim");
  return claim;
}

function read(tx: Db, condition: SQL) {
  return tx
    .select({
      id: claims.id,
      cause: claims.cause,
      words: claims.words,
      state: claims.state,
      createdAt: claims.createdAt,
      decidedAt: claims.decidedAt,
      reason: claims.reason,
      replaced: claims.replaced,
      userId: users.id,
      claimant: users.name,
      email: users.email,
      phone: users.phone,
      byPhone: sql<boolean>`${claims.phoneId} is not null`,
      provedPhone: accountPhones.phone,
      businessId: claims.businessId,
      business: businesses.name,
      decidedBy: decider.name,
      undoneAt: claimReversals.reversedAt,
      undoneBy: undoer.name,
      undoneWhy: claimReversals.reason,
    })
    .from(claims)
    .innerJoin(users, eq(users.id, claims.userId))
    .leftJoin(businesses, eq(businesses.id, claims.businessId))
    .leftJoin(decider, eq(decider.id, claims.decidedBy))
    .leftJoin(accountPhones, eq(accountPhones.id, claims.phoneId))
    .leftJoin(claimReversals, eq(claimReversals.claimId, claims.id))
    .leftJoin(undoer, eq(undoer.id, claimReversals.reversedBy))
    .where(condition);
}
