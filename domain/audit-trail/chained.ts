import { sql } from "drizzle-orm";
import { auditEvents } from "@/db/schema";

/** Whether a row still is what was written, and follows the row before it; a row outside the chain is not. */
export const fitsChain = sql<boolean>`coalesce(
  audit_event_hash(${auditEvents}) = ${auditEvents}.hash
  and ${auditEvents}.previous_hash = case ${auditEvents}.position when 1 then '' else
    (select earlier.hash from audit_events earlier where earlier.position = ${auditEvents}.position - 1) end,
  false)`;
