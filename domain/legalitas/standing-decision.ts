import { and, desc, eq, isNull, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { documentDecisions } from "@/db/schema";

const undoing = alias(documentDecisions, "undoing");

/** The last decision on a document that still stands: neither undone nor an undoing. */
export async function standingDecision(tx: Db, documentId: string) {
  const [latest] = await tx
    .select({
      id: documentDecisions.id,
      decision: documentDecisions.decision,
      before: documentDecisions.before,
      decidedAt: documentDecisions.decidedAt,
    })
    .from(documentDecisions)
    .leftJoin(undoing, eq(undoing.reverses, documentDecisions.id))
    .where(
      and(
        eq(documentDecisions.documentId, documentId),
        ne(documentDecisions.decision, "dibatalkan"),
        isNull(undoing.id),
      ),
    )
    .orderBy(desc(documentDecisions.decidedAt), desc(documentDecisions.id))
    .limit(1);
  return (
    latest && { ...latest, before: latest.before ?? (latest.decision === "dicabut" ? "terverifikasi" : "diajukan") }
  );
}
