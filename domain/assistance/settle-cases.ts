import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { caseOrigins } from "@/db/schema";
import { today } from "@/lib/today";
import { isServed } from "../people/is-served";
import { beginCases } from "./begin-cases";
import { endSettledCases } from "./end-settled-cases";
import { markHandedIn } from "./mark-handed-in";
import { neededKinds } from "./needed-kinds";
import { takeTurns } from "./take-turns";

/**
 * Brings the cases of these businesses into line with their papers, in the transaction of whatever changed those: opens
 * what is missing, marks what was handed in, closes what was verified. Run twice, it does nothing twice. Two changes to
 * one business take turns here, after every row lock, so that neither can miss the other's half.
 */
export async function settleCases(tx: Tx, businessIds: readonly string[], date = today()) {
  const ids = [...new Set(businessIds)].toSorted();
  if (ids.length === 0) return;
  await takeTurns(tx, ids);
  await endSettledCases(tx, ids, date);
  await beginCases(tx, await dueCases(tx, ids), date);
  await markHandedIn(tx, ids, date);
}

type Due = {
  businessId: string;
  kind: string;
  origin: (typeof caseOrigins)[number];
  followsId: string | null;
  officerId: string | null;
};

/**
 * What the products of businesses that are served need and no open case is about. A case that an officer stopped stays stopped until a product is
 * submitted or lost anew. Who helped last time goes on helping, while they may.
 */
async function dueCases(tx: Tx, businessIds: string[]): Promise<Due[]> {
  const rows = await tx.execute<Due>(sql`
    select needed.business_id as "businessId", needed.kind,
      case when needed.lost_on is null then 'pengajuan' else 'kehilangan' end as origin,
      last.id as "followsId",
      (select last.officer_id where exists (select from role_grants g where g.user_id = last.officer_id
        and g.role in ('verifikator', 'petugas_kecamatan') and g.revoked_at is null)) as "officerId"
    from (${neededKinds(businessIds)}) needed
    left join lateral (select * from assistance_cases c
      where c.business_id = needed.business_id and c.kind = needed.kind
      order by c.opened_at desc, c.id desc limit 1) last on true
    where needed.is_missing and ${isServed(sql`needed.business_id`)}
      and (last.id is null or last.closed_at is not null)
      and (last.id is null or last.outcome = 'selesai' or last.closed_by is null
        or coalesce(needed.submitted_at > last.closed_at, false)
        or coalesce(needed.lost_on > (last.closed_at at time zone 'Asia/Jakarta')::date, false))
    order by 1, 2`);
  return [...rows];
}
