import { type SQL, sql } from "drizzle-orm";

/** Days of the calendar in WIB, both included. */
export type Period = { from: string; to: string };

export type DecidedFilter = { kind?: string; officer?: string; isLate?: boolean };

/**
 * Every decision of a period that a document had waited for, with how long, as a table to select from. What was undone
 * later does not count: its document was decided again, and that decision carries the whole wait.
 */
export function decidedIn({ from, to }: Period, { kind, officer, isLate }: DecidedFilter = {}): SQL {
  const also = [
    kind ? sql`and d.kind = ${kind}` : sql``,
    officer ? sql`and d.decided_by = ${officer}::uuid` : sql``,
    isLate ? sql`and d.decided_at - d.waiting_since > k.target_days * interval '1 day'` : sql``,
  ];
  return sql`(
    select d.id, d.document_id, d.decision, d.decided_at, d.decided_by, d.kind, d.waiting_since as since,
      greatest(0, extract(epoch from d.decided_at - d.waiting_since)::float8 / 86400) as days,
      d.decided_at - d.waiting_since > k.target_days * interval '1 day' as is_late
    from document_decisions d
    join legalitas_kinds k on k.kind = d.kind
    where d.decided_at >= ${from}::date::timestamp at time zone 'Asia/Jakarta'
      and d.decided_at < (${to}::date + 1)::timestamp at time zone 'Asia/Jakarta'
      and d.waiting_since is not null
      and not exists (select from document_decisions undoing where undoing.reverses = d.id)
      ${sql.join(also, sql` `)}
  ) as decided`;
}
