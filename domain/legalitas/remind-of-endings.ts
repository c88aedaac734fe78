import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, legalitasKinds, notices, roleGrants } from "@/db/schema";
import { notifyRoles } from "../notices/notify-roles";
import { isServed } from "../people/is-served";
import { endsByRule } from "./ends-by-rule";
import { endsOn } from "./ends-on";
import { isReliedOn } from "./is-relied-on";

/** After an outage, what ended meanwhile is still said; what ended long ago is not. */
const lateDays = 7;

/** Tells owners which of their documents end within 90, 30 or 7 days or have ended, and the office how many. Each once. */
export async function remindOfEndings(tx: Tx, date: string) {
  const told = await tx.execute<{ kind: string }>(sql`
    insert into ${notices} (id, user_id, kind, subject, period, details)
    select gen_random_uuid(), ${roleGrants.userId},
      case when ${endsOn} < ${date}::date then 'dokumen_berakhir'
        when ${endsOn} <= ${date}::date + 7 then 'dokumen_7'
        when ${endsOn} <= ${date}::date + 30 then 'dokumen_30' else 'dokumen_90' end,
      ${documents.id}::text, ${endsOn},
      jsonb_strip_nulls(jsonb_build_object('name', ${legalitasKinds.name}, 'kind', ${documents.kind},
        'number', ${documents.number}, 'rule', case when ${endsByRule} then 'ya' end))
    from ${documents}
    join ${legalitasKinds} on ${legalitasKinds.kind} = ${documents.kind}
    join ${roleGrants} on ${roleGrants.scopeKind} = 'business' and ${roleGrants.scopeId} = ${documents.businessId}::text
      and ${roleGrants.role} = 'pelaku' and ${roleGrants.revokedAt} is null
    where ${documents.state} = 'terverifikasi'
      and ${endsOn} between ${date}::date - ${lateDays}::int and ${date}::date + 90
      and ${isReliedOn} and ${isServed(documents.businessId)}
    on conflict do nothing
    returning kind`);
  await tellOffice(tx, date);
  return told.length;
}

/**
 * One notice on a day when documents came within 90, 30 or 7 days of their end or ended, since the office was last told:
 * after days on which nothing ran, what they brought is told too.
 */
async function tellOffice(tx: Tx, date: string) {
  const crossed = (days: number) => sql`${endsOn} - ${days}::int > last.told
    and ${endsOn} - ${days}::int <= ${date}::date`;
  const [count] = await tx.execute<{ soon: number; ended: number }>(sql`
    with last as (
      select greatest(max(${notices.period}), ${date}::date - ${lateDays}::int) as told from ${notices}
      where ${notices.role} = 'verifikator' and ${notices.kind} = 'petugas_dokumen' and ${notices.period} < ${date}::date)
    select (count(*) filter (where ${endsOn} >= ${date}::date))::int as soon,
      (count(*) filter (where ${endsOn} < ${date}::date))::int as ended
    from ${documents}, last
    where ${documents.state} = 'terverifikasi' and ${isReliedOn} and ${isServed(documents.businessId)}
      and ((${crossed(90)}) or (${crossed(30)}) or (${crossed(7)}) or (${crossed(-1)}))`);
  if (!count || count.soon + count.ended === 0) return;
  const details = { soon: String(count.soon), ended: String(count.ended) };
  await notifyRoles(tx, ["verifikator"], { kind: "petugas_dokumen", period: date, details });
}
