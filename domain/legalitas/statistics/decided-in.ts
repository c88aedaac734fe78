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
    kind ? sql`and doc.kind = ${kind}` : sql``,
    officer ? sql`and d.decided_by = ${officer}::uuid` : sql``,
    isLate ? sql`and d.decided_at - since.at > k.target_days * interval '1 day'` : sql``,
  ];
  return sql`(
    select d.id, d.document_id, d.decision, d.reason, d.decided_at, d.decided_by, doc.kind, doc.number, doc.business_id,
      since.at as since, greatest(0, extract(epoch from d.decided_at - since.at) / 86400) as days,
      d.decided_at - since.at > k.target_days * interval '1 day' as is_late
    from document_decisions d
    join documents doc on doc.id = d.document_id
    join legalitas_kinds k on k.kind = doc.kind
    cross join lateral (
      -- Rows older than the column tell it by their document, unless that was handed in again since.
      select coalesce(d.waiting_since, case when d.before is null and d.decision <> 'dicabut'
        and doc.submitted_at <= d.decided_at then doc.submitted_at end) as at
    ) since
    where d.decided_at >= ${from}::date::timestamp at time zone 'Asia/Jakarta'
      and d.decided_at < (${to}::date + 1)::timestamp at time zone 'Asia/Jakarta'
      and since.at is not null
      and not exists (select from document_decisions undoing where undoing.reverses = d.id)
      ${sql.join(also, sql` `)}
  ) as decided`;
}
