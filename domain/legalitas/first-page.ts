import { sql } from "drizzle-orm";
import { documentPages, documents, files } from "@/db/schema";
import { isScanning, isShowable } from "../files/scan-words";

const current = sql`from ${documentPages} join ${files} on ${files.id} = ${documentPages.fileId}
  where ${documentPages.documentId} = ${documents.id} and ${documentPages.replacedAt} is null`;

/** Columns for a list of documents: the small picture of the first page, if it may be shown, and how many files there are. */
export const firstPage = {
  thumbnailId: sql<
    string | null
  >`(select case when ${files.hasThumbnail} and ${isShowable} then ${files.id} end ${current}
    order by ${documentPages.position} limit 1)`,
  isScanning: sql<boolean>`exists (select ${current} and ${isScanning})`,
  pages: sql<number>`(select count(*)::int ${current})`,
};
