import { sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Tx } from "@/db/client";
import { isOfCase, isValidOn } from "./usable-documents";

/**
 * The owner's last step is done when the permit is handed in, and to do again when it came back or no longer holds: read
 * from the documents themselves, each turn written down once.
 */
export async function markHandedIn(tx: Tx, businessIds: string[], date: string) {
  await tx.execute(sql`
    with turned as (
      update case_steps s
      set done_at = case when paper.id is null then null else paper.submitted_at end,
        done_by = paper.submitted_by
      from assistance_cases c
      left join lateral (select d.id, d.submitted_at, d.submitted_by from documents d
        where ${isOfCase} and (d.state = 'diajukan' or (${isValidOn(date)})) and d.submitted_by is not null
          and not exists (select from products p join product_verdicts v on v.product_id = p.id
            where p.business_id = c.business_id and p.state <> 'draf' and c.kind = any(v.missing))
        order by d.submitted_at desc limit 1) paper on true
      where s.case_id = c.id and s.is_upload and c.closed_at is null and c.business_id = ${anyOf(businessIds)}
        and (s.done_at is null) <> (paper.id is null)
      returning s.case_id, s.title, s.done_at, s.done_by
    )
    insert into case_entries (id, case_id, event, text, by, at)
    select gen_random_uuid(), case_id, case when done_at is null then 'langkah_dibuka' else 'langkah' end,
      case when done_at is null then 'Perlu diunggah lagi: ' else 'Selesai: ' end || title, done_by, clock_timestamp()
    from turned`);
}
