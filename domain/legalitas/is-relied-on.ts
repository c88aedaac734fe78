import { sql } from "drizzle-orm";
import { documentProducts, documents } from "@/db/schema";

/** Some product relies on the document: no other verified one of its kind covers it for longer. */
export const isReliedOn = sql`exists (
  select from ${documentProducts} link
  where link.document_id = ${documents.id} and link.confirmed_at is not null
    and not exists (
      select from ${documentProducts} other join ${documents} newer on newer.id = other.document_id
      where other.product_id = link.product_id and other.confirmed_at is not null
        and newer.kind = ${documents.kind} and newer.state = 'terverifikasi'
        and (newer.expires_on is null or newer.expires_on > ${documents.expiresOn})))`;
