import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Db } from "@/db/client";

/** What is still open between the galleries and these businesses: units on a shelf, and rupiah not paid out yet. */
export async function openAccounts(businessIds: readonly string[], tx: Db) {
  const theirs = anyOf(businessIds);
  const [open] = await tx.execute<{ units: number; owed: number }>(sql`select
    (select coalesce(sum(l.on_hand), 0) from stock_levels l join batches b on b.id = l.batch_id
      where b.business_id = ${theirs})::int as units,
    ((select coalesce(sum(l.owner_amount), 0) from sale_lines l where l.business_id = ${theirs}
        and not exists (select from settlement_lines s where s.sale_line_id = l.id))
      + (select coalesce(sum(a.amount), 0) from owner_adjustments a where a.business_id = ${theirs}
        and not exists (select from settlement_lines s where s.adjustment_id = a.id))
      + (select coalesce(sum(s.net), 0) from settlements s where s.business_id = ${theirs}
        and not exists (select from payouts p where p.settlement_id = s.id)))::float8 as owed`);
  if (!open) throw new Error("A sum always has a row.");
  return open;
}
