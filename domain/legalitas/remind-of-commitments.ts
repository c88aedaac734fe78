import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, legalitasKinds, notices, roleGrants } from "@/db/schema";
import { notifyRoles } from "../notices/notify-roles";
import { dueOn, isUnfulfilled, saidFrom } from "./commitment-due";

/** Tells owners by when the commitment behind a permit is due, and the office how many are. Each permit once. */
export async function remindOfCommitments(tx: Tx, date: string) {
  const told = await tx.execute(sql`
    insert into ${notices} (id, user_id, kind, subject, period, details)
    select gen_random_uuid(), ${roleGrants.userId}, 'komitmen_tenggat', ${documents.id}::text, ${dueOn},
      jsonb_build_object('name', ${legalitasKinds.name}, 'kind', ${documents.kind}, 'number', ${documents.number})
    from ${documents}
    join ${legalitasKinds} on ${legalitasKinds.kind} = ${documents.kind}
    join ${roleGrants} on ${roleGrants.scopeKind} = 'business' and ${roleGrants.scopeId} = ${documents.businessId}::text
      and ${roleGrants.role} = 'pelaku' and ${roleGrants.revokedAt} is null
    where ${isUnfulfilled(date)} and ${saidFrom} <= ${date}::date
    on conflict do nothing
    returning id`);
  await tellOffice(tx, date);
  return told.length;
}

/** One notice on a day that brought some since the office was last told, also after days on which nothing ran. */
async function tellOffice(tx: Tx, date: string) {
  const [found] = await tx.execute<{ count: number }>(sql`
    with last as (
      select coalesce(max(${notices.period}), '-infinity'::date) as told from ${notices}
      where ${notices.role} = 'verifikator' and ${notices.kind} = 'petugas_komitmen' and ${notices.period} < ${date}::date)
    select count(*)::int as count from ${documents}, last
    where ${isUnfulfilled(date)} and ${saidFrom} > last.told and ${saidFrom} <= ${date}::date`);
  if (!found?.count) return;
  const details = { count: String(found.count) };
  await notifyRoles(tx, ["verifikator"], { kind: "petugas_komitmen", period: date, details });
}
