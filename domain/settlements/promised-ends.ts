import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { unsettled } from "./unsettled";

type Asked = { placeId: string; through: string; least: number; businessId?: string };

/**
 * For verbs: the last day of the month that an owner's promise is counted from, by owner: the first month at whose end
 * what is not settled yet, with what was carried into it, comes to what is paid out at once. Whoever settles later, or
 * together with newer sales, does not move the promise.
 */
export async function promisedEnds(tx: Db, { placeId, through, least, businessId }: Asked) {
  const rows = await tx.execute<{ businessId: string; end: string }>(sql`
    select business_id as "businessId", (min(month) + interval '1 month - 1 day')::date::text as end
    from (
      select u.business_id, date_trunc('month', u."on")::date as month,
        sum(sum(u.amount)) over (partition by u.business_id order by date_trunc('month', u."on")) as total
      from ${unsettled(placeId, through)} u
      where not u.is_held and ${businessId ? sql`u.business_id = ${businessId}` : sql`true`}
      group by 1, date_trunc('month', u."on")) months
    where total > 0 and total >= ${least} group by 1`);
  return new Map(rows.map(({ businessId, end }) => [businessId, end]));
}
