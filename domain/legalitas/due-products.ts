import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { factRules, kindRules, products, productVerdicts, requirementRules } from "@/db/schema";

/**
 * Ids of products, in order after one of them, whose stored verdict may no longer be true on a date: never judged, past
 * the day on which something begins or ends, or judged by a matrix that has grown since.
 */
export async function dueProducts(tx: Db, date: string, after: string, most: number) {
  const rows = await tx.execute<{ id: string }>(sql`
    select ${products.id} as id
    from ${products}
    left join ${productVerdicts} on ${productVerdicts.productId} = ${products.id}
    left join (select class_code, count(*)::int as rows from ${requirementRules} group by 1) known
      on known.class_code = ${products.classCode}
    where ${products.id} > ${after}::uuid
      and (${productVerdicts.productId} is null or ${productVerdicts.turnsOn} <= ${date}
        or ${productVerdicts.rulesKnown} is distinct from
          coalesce(known.rows, 0) + (select count(*)::int from ${factRules}) + (select count(*)::int from ${kindRules}))
    order by ${products.id}
    limit ${most}`);
  return rows.map(({ id }) => id);
}
