import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import { NotFound } from "../errors";
import { refuseLinked } from "../people/refuse-linked";
import type { Person } from "../policy";

export type LockedDocument = typeof documents.$inferSelect;

/** Locks the row; nobody decides on the papers of a business that they are linked to. */
export async function lockDocument(tx: Tx, actor: Person, id: string): Promise<LockedDocument> {
  const [document] = await tx.select().from(documents).where(eq(documents.id, id)).for("no key update");
  if (!document) throw new NotFound("Dokumen");
  await refuseLinked(tx, actor, document.businessId);
  return document;
}
