import { sql } from "drizzle-orm";
import { documentProducts, documents } from "@/db/schema";
import { endsOn } from "./ends-on";

/** Some product relies on the document: no other verified one of its kind covers it for longer. */
export const isReliedOn = sql`exists (
  select from ${documentProducts} link
  where link.document_id = ${documents.id} and link.confirmed_at is not null
    and not exists (
      select from ${documentProducts} other join ${documents} newer on newer.id = other.document_id
      where other.product_id = link.product_id and other.confirmed_at is not null
        and newer.kind = ${documents.kind} and newer.state = 'terverifikasi'
        and (least(newer.expires_on, newer.ruled_end) is null or least(newer.expires_on, newer.ruled_end) > ${endsOn})))`;
