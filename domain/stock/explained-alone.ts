import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { addDays } from "@/lib/day-steps";
import { momentOn } from "@/lib/moment-on";
import { ruleInForce } from "../consignments/rule-in-force";
import { priceGap } from "./price-gap";

export const daysAlone = 30;

type Asked = Parameters<typeof priceGap>[0] & { soldBy: string };

/**
 * Whether a price is so far off that who sold may not explain it. What they explained of their own sales before counts
 * too: else any sum could be given away in small ones.
 */
export async function explainedAlone(tx: Db, placeId: string, day: string) {
  const { value: limit } = await ruleInForce(tx, "batas_batal", day, { placeId });
  const before = await tx.execute<{ soldBy: string; gap: number }>(sql`
    select s.sold_by as "soldBy", sum(d.quantity * abs((d.details->>'seharusnya')::numeric
      - (d.details->>'dibayar')::numeric))::float8 as gap
    from discrepancies d join discrepancy_resolutions r on r.discrepancy_id = d.id
    join sale_lines l on l.id = d.sale_line_id join sales s on s.id = l.sale_id and s.sold_by = r.resolved_by
    where d.place_id = ${placeId} and d.kind = 'harga' and r.at >= ${momentOn(addDays(day, -daysAlone)).toISOString()}
    group by 1`);
  const known = new Map(before.map(({ soldBy, gap }) => [soldBy, gap]));
  return {
    limit,
    needsOther: (one: Asked) => {
      const gap = priceGap(one);
      return gap > 0 && gap + (known.get(one.soldBy) ?? 0) > limit;
    },
  };
}
