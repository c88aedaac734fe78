import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import { reportConditions } from "./report-conditions";
import { type ReportFilter, withinLedger } from "./report-filter";
import { reportReach } from "./report-reach";
import { type SoldLine, soldLineColumns, soldLineNames, soldLines } from "./sold-line";

const atOnce = 4_000;

/**
 * All lines of a report, place by place in the order of their days. Read a few thousand at a time up to the heads of the
 * chains as they were at the start: lines are only ever added, so this is one moment without holding a connection for as
 * long as somebody's download takes.
 */
export async function* streamSoldLines(
  actor: Actor,
  filter: ReportFilter,
  tx: Db = db,
): AsyncGenerator<SoldLine, void> {
  const reach = await reportReach(tx, actor, filter);
  const heads = await tx.execute<{ id: string; head: string }>(sql`
    select places.id, g.seq as head from places join place_ledgers g on g.place_id = places.id
    where ${reach} and g.seq > 0 order by places.name, places.id`);
  for (const place of heads) yield* linesOf(tx, place, filter);
}

async function* linesOf(tx: Db, { id, head }: { id: string; head: string }, filter: ReportFilter) {
  const { from, to } = withinLedger(filter);
  let last: { soldOn: string; seq: string } | undefined = { soldOn: from, seq: "0" };
  while (last) {
    const rows: SoldLine[] = await tx.execute<SoldLine>(sql`
      select ${soldLineColumns} from (
        select t.* from ${soldLines} t where t.place_id = ${id} and t.sold_on between ${last.soldOn}::date and ${to}
          and (t.sold_on, t.seq) > (${last.soldOn}::date, ${last.seq}::bigint) and t.seq <= ${head}::bigint
          and ${reportConditions(filter)}
        order by t.sold_on, t.seq limit ${atOnce}) t ${soldLineNames} order by t.sold_on, t.seq`);
    for (const row of rows) yield { ...row, soldAt: new Date(row.soldAt) };
    last = rows.length === atOnce ? rows.at(-1) : undefined;
  }
}
