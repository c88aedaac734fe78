import { and, desc, eq, lt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, papers, places, users } from "@/db/schema";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";

const length = 50;

/** The papers of a place, the latest first. */
export async function listPapers(actor: Actor, placeId: string, before?: number, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const rows = await tx
    .select({
      id: papers.id,
      kind: papers.kind,
      serial: papers.serial,
      year: papers.year,
      slug: places.slug,
      business: businesses.name,
      counterparty: papers.counterparty,
      by: users.name,
      at: papers.at,
      seq: papers.seq,
    })
    .from(papers)
    .innerJoin(places, eq(places.id, papers.placeId))
    .innerJoin(users, eq(users.id, papers.writtenBy))
    .leftJoin(businesses, eq(businesses.id, papers.businessId))
    .where(and(eq(papers.placeId, placeId), before ? lt(papers.seq, before) : sql`true`))
    .orderBy(desc(papers.seq))
    .limit(length + 1);
  return { papers: rows.slice(0, length), hasMore: rows.length > length };
}
