import { and, sql } from "drizzle-orm";
import { waitingAges } from "./waiting-ages";
import type { WaitingRow } from "./waiting-documents";

/** A part of the queue: one kind, one group of ages, those over their target, or those whose number another has too. */
export type QueueFilter = { kind?: string; age?: string; isLate?: boolean; isShared?: boolean };

/** The filter as a condition on what waits. */
export function inQueueFilter({ kind, age, isLate, isShared }: QueueFilter, waiting: WaitingRow) {
  return sql`(${and(
    sql`true`,
    kind ? sql`${waiting.kind} = ${kind}` : undefined,
    isLate
      ? sql`${waiting.since} < now() - (select k.target_days from legalitas_kinds k where k.kind = ${waiting.kind})
          * interval '1 day'`
      : undefined,
    // A value and not `exists`: looked up for each row that waits, never joined with every document.
    isShared
      ? sql`(select true from documents other where other.kind = ${waiting.kind} and other.number = ${waiting.number}
          and other.business_id <> ${waiting.businessId} limit 1)`
      : undefined,
    age ? inAge(age, waiting) : undefined,
  )})`;
}

/** Whether it waits as long as the group of ages says. */
export function inAge(age: string, { since }: Pick<WaitingRow, "since">) {
  const group = waitingAges.find(({ name }) => name === age);
  const daysAgo = (days: number) => sql`now() - ${days}::int * interval '1 day'`;
  return and(
    sql`true`,
    // The youngest group has no younger end: clocks differ by a moment.
    group && group.from > 0 ? sql`${since} <= ${daysAgo(group.from)}` : undefined,
    group?.to ? sql`${since} > ${daysAgo(group.to)}` : undefined,
  );
}
