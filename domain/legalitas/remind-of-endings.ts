import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents, legalitasKinds, notices, roleGrants } from "@/db/schema";
import { notifyRoles } from "../notices/notify-roles";
import { isReliedOn } from "./is-relied-on";

/** After an outage, what ended meanwhile is still said; what ended long ago is not. */
const lateDays = 7;

/** Tells owners which of their documents end within 90, 30 or 7 days or have ended, and the office how many. Each once. */
export async function remindOfEndings(tx: Tx, date: string) {
  const told = await tx.execute<{ kind: string }>(sql`
    insert into ${notices} (id, user_id, kind, subject, period, details)
    select gen_random_uuid(), ${roleGrants.userId},
      case when ${documents.expiresOn} < ${date}::date then 'dokumen_berakhir'
        when ${documents.expiresOn} <= ${date}::date + 7 then 'dokumen_7'
        when ${documents.expiresOn} <= ${date}::date + 30 then 'dokumen_30' else 'dokumen_90' end,
      ${documents.id}::text, ${documents.expiresOn},
      jsonb_build_object('name', ${legalitasKinds.name}, 'kind', ${documents.kind}, 'number', ${documents.number})
    from ${documents}
    join ${legalitasKinds} on ${legalitasKinds.kind} = ${documents.kind}
    join ${roleGrants} on ${roleGrants.scopeKind} = 'business' and ${roleGrants.scopeId} = ${documents.businessId}::text
      and ${roleGrants.role} = 'pelaku' and ${roleGrants.revokedAt} is null
    where ${documents.state} = 'terverifikasi'
      and ${documents.expiresOn} between ${date}::date - ${lateDays}::int and ${date}::date + 90
      and ${isReliedOn}
    on conflict do nothing
    returning kind`);
  await tellOffice(tx, date);
  return told.length;
}

/** One notice a day, on the days when documents come within 90, 30 or 7 days of their end or have ended. */
async function tellOffice(tx: Tx, date: string) {
  const [count] = await tx.execute<{ soon: number; ended: number }>(sql`
    select (count(*) filter (where ${documents.expiresOn} >= ${date}::date))::int as soon,
      (count(*) filter (where ${documents.expiresOn} < ${date}::date))::int as ended
    from ${documents}
    where ${documents.state} = 'terverifikasi' and ${isReliedOn}
      and ${documents.expiresOn} in (${date}::date + 90, ${date}::date + 30, ${date}::date + 7, ${date}::date - 1)`);
  if (!count || count.soon + count.ended === 0) return;
  const details = { soon: String(count.soon), ended: String(count.ended) };
  await notifyRoles(tx, ["verifikator"], { kind: "petugas_dokumen", period: date, details });
}
