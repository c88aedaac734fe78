import { and, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { waitingAges } from "./waiting-ages";

/** A part of the queue: one kind, one group of ages, those over their target, or those whose number another has too. */
export type QueueFilter = { kind?: string; age?: string; isLate?: boolean; isShared?: boolean };

/** The filter as a condition on the table of what waits; no filter, no look at the documents. */
export function inQueueFilter(
  { kind, age, isLate, isShared }: QueueFilter,
  waiting: { id: SQLWrapper; since: SQLWrapper },
) {
  const about = (condition: SQL) =>
    sql`exists (select from documents d join legalitas_kinds k on k.kind = d.kind
      where d.id = ${waiting.id} and ${condition})`;
  const group = waitingAges.find(({ name }) => name === age);
  const daysAgo = (days: number) => sql`now() - ${days}::int * interval '1 day'`;
  return and(
    sql`true`,
    kind ? about(sql`d.kind = ${kind}`) : undefined,
    isLate ? about(sql`${waiting.since} < now() - k.target_days * interval '1 day'`) : undefined,
    isShared
      ? about(sql`exists (select from documents other where other.kind = d.kind and other.number = d.number
          and other.business_id <> d.business_id)`)
      : undefined,
    // The youngest group has no younger end: clocks differ by a moment.
    group && group.from > 0 ? sql`${waiting.since} <= ${daysAgo(group.from)}` : undefined,
    group?.to ? sql`${waiting.since} > ${daysAgo(group.to)}` : undefined,
  );
}
