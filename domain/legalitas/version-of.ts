import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** What an officer sees of a document, as one word: another word means that there is something new to look at. */
export async function versionOf(tx: Db, documentId: string) {
  const [row] = await tx.execute<{ version: string }>(sql`
    select md5(concat_ws('|', d.business_id, extract(epoch from d.submitted_at), d.number, d.issued_on, d.expires_on, d.facts,
      (select string_agg(page.file_id::text, ',' order by page.position) from document_pages page
        where page.document_id = d.id and page.replaced_at is null),
      (select string_agg(link.product_id::text, ',' order by link.product_id) from document_products link
        where link.document_id = d.id))) as version
    from documents d where d.id = ${documentId}`);
  return row?.version ?? "";
}
