import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import { reportConditions } from "./report-conditions";
import { type ReportFilter, withinLedger } from "./report-filter";
import { reportReach } from "./report-reach";
import { type SoldLine, soldLineColumns, soldLineNames, soldLines } from "./sold-line";

const length = 50;

type Asked = {
  /** Where the page before ended. */
  before?: { soldOn: string; id: string };
  /** Only what came back. */
  isBack?: boolean;
};

/** The lines behind a number of a report, the latest first; each place gives its latest, so that none is sorted whole. */
export async function listSoldLines(actor: Actor, filter: ReportFilter, { before, isBack }: Asked, tx: Db = db) {
  const reach = await reportReach(tx, actor, filter);
  const { from, to } = withinLedger(filter);
  const until = before ? sql`(t.sold_on, t.id) < (${before.soldOn}::date, ${before.id}::uuid)` : sql`true`;
  const end = before && before.soldOn < to ? before.soldOn : to;
  const rows = await tx.execute<SoldLine>(sql`
    select ${soldLineColumns} from (
      select x.* from (
        select places.id from places join place_ledgers g on g.place_id = places.id where ${reach}) r
      cross join lateral (
        select t.* from ${soldLines} t where t.place_id = r.id and t.sold_on between ${from} and ${end} and ${until}
          and ${reportConditions(filter)} ${isBack ? sql`and t.quantity < 0` : sql``}
        order by t.sold_on desc, t.id desc limit ${length + 1}) x
      order by x.sold_on desc, x.id desc limit ${length + 1}) t ${soldLineNames}
    order by t.sold_on desc, t.id desc`);
  const lines = rows.slice(0, length).map((row) => ({ ...row, soldAt: new Date(row.soldAt) }));
  return { lines, hasMore: rows.length > length };
}
