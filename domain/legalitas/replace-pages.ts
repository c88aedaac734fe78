import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentPages } from "@/db/schema";

/** The files become the pages of the document, in this order. Those it had stay behind as replaced. */
export async function replacePages(tx: Tx, documentId: string, fileIds: readonly string[]) {
  await tx
    .update(documentPages)
    .set({ replacedAt: new Date() })
    .where(and(eq(documentPages.documentId, documentId), isNull(documentPages.replacedAt)));
  const pages = [...new Set(fileIds)].map((fileId, i) => ({ documentId, fileId, position: i + 1 }));
  await tx.insert(documentPages).values(pages);
}
