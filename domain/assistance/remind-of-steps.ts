import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { isServed } from "../people/is-served";

/** After an outage, what fell due meanwhile is still said; what fell due long ago is not. */
const lateDays = 7;

/**
 * Tells owners which of their steps is past its day, each once for each day it was given, and officers how many of the
 * steps in their cases are, once for the latest day. Answers how many notices there were.
 */
export async function remindOfSteps(tx: Tx, date: string) {
  const late = sql`s.done_at is null and c.closed_at is null
    and s.due_on between ${date}::date - ${lateDays}::int and ${date}::date - 1 and ${isServed(sql`c.business_id`)}`;
  const owners = await tx.execute(sql`
    insert into notices (id, user_id, kind, subject, period, event, details)
    select gen_random_uuid(), g.user_id, 'damping_terlambat', c.id::text, s.due_on, s.position::text,
      jsonb_build_object('name', k.name, 'step', s.title)
    from case_steps s
    join assistance_cases c on c.id = s.case_id
    join legalitas_kinds k on k.kind = c.kind
    join role_grants g on g.scope_kind = 'business' and g.scope_id = c.business_id::text
      and g.role = 'pelaku' and g.revoked_at is null
    where ${late} and s.who = 'pemilik'
    on conflict do nothing
    returning id`);
  const officers = await tx.execute(sql`
    insert into notices (id, user_id, kind, subject, period, details)
    select gen_random_uuid(), c.officer_id, 'damping_tugas_terlambat', 'semua', max(s.due_on),
      jsonb_build_object('count', count(*)::text)
    from case_steps s
    join assistance_cases c on c.id = s.case_id
    where ${late} and c.officer_id is not null
    group by c.officer_id
    on conflict do nothing
    returning id`);
  return owners.length + officers.length;
}
