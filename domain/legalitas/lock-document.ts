import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { type Person, scopesOf } from "../policy";

export type LockedDocument = typeof documents.$inferSelect;

/** Locks the row; nobody decides on the papers of a business of their own. */
export async function lockDocument(tx: Tx, actor: Person, id: string): Promise<LockedDocument> {
  const [document] = await tx.select().from(documents).where(eq(documents.id, id)).for("no key update");
  if (!document) throw new NotFound("Dokumen");
  if (scopesOf(actor, "business").includes(document.businessId)) {
    throw new Forbidden("Dokumen usaha Anda sendiri harus diperiksa petugas lain.");
  }
  return document;
}
