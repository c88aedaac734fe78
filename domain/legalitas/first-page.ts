import { sql } from "drizzle-orm";
import { documentPages, documents, files } from "@/db/schema";

const current = sql`from ${documentPages} join ${files} on ${files.id} = ${documentPages.fileId}
  where ${documentPages.documentId} = ${documents.id} and ${documentPages.replacedAt} is null`;

/** Columns for a list of documents: the small picture of the first page, and how many files there are. */
export const firstPage = {
  thumbnailId: sql<string | null>`(select case when ${files.hasThumbnail} then ${files.id} end ${current}
    order by ${documentPages.position} limit 1)`,
  pages: sql<number>`(select count(*)::int ${current})`,
};
