import { and, asc, eq, gt, ne, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documents, documentViewings, users } from "@/db/schema";
import { NotFound } from "../errors";
import { authorize, type Person } from "../policy";

/** Notes that an officer has a document open, and answers who else had it open in the last two minutes. */
export async function noteViewing(actor: Person, documentId: string, tx: Db = db) {
  authorize(actor, "document.verify", "office");
  const [document] = await tx.select({ id: documents.id }).from(documents).where(eq(documents.id, documentId));
  if (!document) throw new NotFound("Dokumen");
  const seen = { documentId, userId: actor.userId, seenAt: new Date() };
  await tx
    .insert(documentViewings)
    .values(seen)
    .onConflictDoUpdate({
      target: [documentViewings.documentId, documentViewings.userId],
      set: { seenAt: seen.seenAt },
    });
  const others = await tx
    .select({ name: users.name })
    .from(documentViewings)
    .innerJoin(users, eq(users.id, documentViewings.userId))
    .where(
      and(
        eq(documentViewings.documentId, documentId),
        ne(documentViewings.userId, actor.userId),
        gt(documentViewings.seenAt, sql`now() - interval '2 minutes'`),
      ),
    )
    .orderBy(asc(users.name));
  return others.map(({ name }) => name);
}
