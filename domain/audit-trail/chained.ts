import { sql } from "drizzle-orm";
import { auditEvents } from "@/db/schema";

/** The action of the rows that tell which rows were disguised. */
const disguiseAction = "data.disguise";

/**
 * Whether a row still is what was written, and follows the row before it; a row outside the chain is not. One that was
 * disguised with the data of a deleted person is what a later row of the chain says it came to then.
 */
export const fitsChain = sql<boolean>`coalesce(
  audit_event_hash(${auditEvents}) = coalesce(${auditEvents}.disguised_hash, ${auditEvents}.hash)
  and (${auditEvents}.disguised_hash is null or ${isTold()})
  and ${auditEvents}.previous_hash = case ${auditEvents}.position when 1 then '' else
    (select earlier.hash from audit_events earlier where earlier.position = ${auditEvents}.position - 1) end,
  false)`;

/** A row of the chain names this one with the hash that it has since it was disguised. */
export function isTold() {
  return sql`exists (select from audit_events told where told.action = ${disguiseAction}
    and told.position > ${auditEvents}.position
    and told.details -> 'baris' ->> ${auditEvents}.position::text = ${auditEvents}.disguised_hash)`;
}
