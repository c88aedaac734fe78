import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documentPages, files } from "@/db/schema";

export type DocumentPage = Awaited<ReturnType<typeof listPages>>["pages"][number];

/** The files of a document in order, and apart from them those that a later submission replaced. */
export async function listPages(documentId: string, tx: Db) {
  const rows = await tx
    .select({
      id: files.id,
      name: files.name,
      mime: files.mime,
      pageCount: files.pageCount,
      hasThumbnail: files.hasThumbnail,
      scan: files.scan,
      threat: files.threat,
      replacedAt: documentPages.replacedAt,
    })
    .from(documentPages)
    .innerJoin(files, eq(files.id, documentPages.fileId))
    .where(eq(documentPages.documentId, documentId))
    .orderBy(asc(documentPages.replacedAt), asc(documentPages.position));
  return {
    pages: rows.filter(({ replacedAt }) => !replacedAt),
    replacedPages: rows.filter(({ replacedAt }) => replacedAt),
  };
}
