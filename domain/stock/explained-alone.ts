import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { momentOn } from "@/lib/moment-on";
import { ruleInForce } from "../consignments/rule-in-force";
import { deliveredBy } from "./delivered-by";
import { priceGap } from "./price-gap";

export const daysAlone = 30;

type Asked = Parameters<typeof priceGap>[0] & { soldBy: string; deliveredBy: string | null };

/** Those who say what a sale was: who sold, and who brought it in their name. */
export const handlersOf = ({ soldBy, deliveredBy }: Pick<Asked, "soldBy" | "deliveredBy">) =>
  deliveredBy ? [soldBy, deliveredBy] : [soldBy];

/**
 * Whether a price is so far off that who sold or brought the sale may not explain it. What they explained of their own
 * sales before counts too: else any sum could be given away in small ones.
 */
export async function explainedAlone(tx: Db, placeId: string, day: string) {
  const { value: limit } = await ruleInForce(tx, "batas_batal", day, { placeId });
  const before = await tx.execute<{ by: string; gap: number }>(sql`
    select r.resolved_by as by, sum(d.quantity * abs((d.details->>'seharusnya')::numeric
      - (d.details->>'dibayar')::numeric))::float8 as gap
    from discrepancies d join discrepancy_resolutions r on r.discrepancy_id = d.id
    join sale_lines l on l.id = d.sale_line_id join sales s on s.id = l.sale_id
    where d.place_id = ${placeId} and d.kind = 'harga' and r.at >= ${momentOn(addDays(day, -daysAlone)).toISOString()}
      and (s.sold_by = r.resolved_by or r.resolved_by::text = ${deliveredBy(sql`s.id`)})
    group by 1`);
  const known = new Map(before.map(({ by, gap }) => [by, gap]));
  return {
    limit,
    needsOther: (one: Asked) => {
      const gap = priceGap(one);
      return gap > 0 && gap + Math.max(...handlersOf(one).map((by) => known.get(by) ?? 0)) > limit;
    },
  };
}
