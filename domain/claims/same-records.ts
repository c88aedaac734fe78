import { type SQLWrapper, sql } from "drizzle-orm";

/** This record and all that were made one with it, and still are: what was found of one is known of the other. */
export const sameRecords = (businessId: SQLWrapper) => sql`(with recursive same(id) as (select ${businessId}::uuid
  union select m.from_id from merges m join same on same.id = m.into_id
    where not exists (select from claim_reversals r where r.merge_id = m.id)) select id from same)`;
