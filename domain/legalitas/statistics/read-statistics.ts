import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { type Actor, authorize } from "../../policy";
import { decidedIn, type Period } from "./decided-in";

/** How long documents waited: half of them at most `median` days, nine of ten at most `p90`. */
export type Spread = { count: number; late: number; median: number; p90: number };
export type NamedSpread = Spread & { key: string; name: string; targetDays: number | null };

type Row = Spread & {
  kind: string | null;
  kind_name: string | null;
  target_days: number | null;
  officer: string | null;
  officer_name: string | null;
};

/** Days from handing in to decision over a period: in all, for each kind of document, and for each officer. */
export async function readStatistics(actor: Actor, period: Period, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const rows = await tx.execute<Row>(sql`
    with spread as (
      select decided.kind, decided.decided_by as officer, count(*)::int as count,
        count(*) filter (where is_late)::int as late,
        percentile_cont(0.5) within group (order by days) as median,
        percentile_cont(0.9) within group (order by days) as p90
      from ${decidedIn(period)}
      group by grouping sets ((), (decided.kind), (decided.decided_by))
    )
    select spread.*, k.name as kind_name, k.target_days, u.name as officer_name
    from spread
    left join legalitas_kinds k on k.kind = spread.kind
    left join users u on u.id = spread.officer
    order by k.position, spread.count desc, u.name`);
  const spreadOf = ({ count, late, median, p90 }: Row): Spread => ({ count, late, median, p90 });
  const all = rows.find(({ kind, officer, count }) => !kind && !officer && count > 0);
  return {
    all: all && spreadOf(all),
    kinds: rows.flatMap((row): NamedSpread[] =>
      row.kind
        ? [{ ...spreadOf(row), key: row.kind, name: row.kind_name ?? row.kind, targetDays: row.target_days }]
        : [],
    ),
    officers: rows.flatMap((row): NamedSpread[] =>
      row.officer
        ? [{ ...spreadOf(row), key: row.officer, name: row.officer_name ?? "Petugas", targetDays: null }]
        : [],
    ),
  };
}
