import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { formatDate } from "@/lib/dates";
import { notifyOwners } from "../notices/notify-owners";
import { notifyRoles } from "../notices/notify-roles";
import { findClosed } from "./find-closed";

/** Places that should have been open and were not: the head and the clerks are told, and owners with goods there. Once. */
export async function warnOfClosed(tx: Tx, date: string) {
  const closed = await findClosed(tx, date);
  for (const { id, name, since } of closed) {
    const about = { subject: id, period: since, details: { place: name, since: formatDate(since) } };
    await notifyRoles(tx, ["pimpinan"], { kind: "galeri_tutup", ...about });
    await notifyRoles(tx, ["petugas_galeri"], { kind: "galeri_tutup", scope: id, ...about });
    const owners = await tx.execute<{ businessId: string }>(sql`
      select distinct b.business_id as "businessId" from stock_levels l join batches b on b.id = l.batch_id
      where l.place_id = ${id} and l.on_hand > 0`);
    await notifyOwners(
      tx,
      owners.map(({ businessId }) => ({ businessId, kind: "titipan_berhenti" as const, ...about })),
    );
  }
  return closed.length;
}
