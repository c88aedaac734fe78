import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documentCommitments, files, users } from "@/db/schema";

/** Everything said of the commitment behind a document, latest first. */
export function listCommitments(documentId: string, tx: Db) {
  return tx
    .select({
      id: documentCommitments.id,
      byOffice: documentCommitments.byOffice,
      isFulfilled: documentCommitments.isFulfilled,
      fulfilledOn: documentCommitments.fulfilledOn,
      note: documentCommitments.note,
      fileId: documentCommitments.fileId,
      fileName: files.name,
      by: users.name,
      at: documentCommitments.recordedAt,
    })
    .from(documentCommitments)
    .innerJoin(users, eq(users.id, documentCommitments.recordedBy))
    .leftJoin(files, eq(files.id, documentCommitments.fileId))
    .where(eq(documentCommitments.documentId, documentId))
    .orderBy(desc(documentCommitments.recordedAt), desc(documentCommitments.id));
}
