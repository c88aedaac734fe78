import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { formatDate } from "@/lib/dates";
import { notifyOwners } from "../notices/notify-owners";
import { notifyRoles } from "../notices/notify-roles";

type Row = {
  batchId: string;
  businessId: string;
  placeId: string;
  place: string;
  product: string;
  expiresOn: string;
  onHand: number;
  stage: string;
};

/**
 * Goods on a shelf that end within 30, 14 or 7 days or have ended: their owners are told once at each, the clerks of the
 * place once a day. It runs by the calendar, whether or not anybody opens the gallery.
 */
export async function warnOfExpiry(tx: Tx, date: string) {
  const rows = await tx.execute<Row>(sql`
    select b.id as "batchId", b.business_id as "businessId", l.place_id as "placeId", p.name as place, r.name as product,
      b.expires_on as "expiresOn", l.on_hand as "onHand",
      case when b.expires_on < ${date}::date then 'lewat' when b.expires_on <= ${date}::date + 7 then '7'
        when b.expires_on <= ${date}::date + 14 then '14' else '30' end as stage
    from stock_levels l
    join batches b on b.id = l.batch_id
    join products r on r.id = b.product_id
    join places p on p.id = l.place_id
    where l.on_hand > 0 and b.expires_on <= ${date}::date + 30`);
  await notifyOwners(
    tx,
    rows.map(({ batchId, businessId, placeId, place, product, expiresOn, onHand, stage }) => ({
      businessId,
      kind: "titipan_kedaluwarsa" as const,
      subject: batchId,
      period: expiresOn,
      event: `${placeId} ${stage}`,
      details: { product, place, expires: formatDate(expiresOn), quantity: String(onHand), stage },
    })),
  );
  const places = Map.groupBy(rows, ({ placeId }) => placeId);
  for (const [placeId, own] of places) {
    const gone = own.filter(({ stage }) => stage === "lewat").length;
    const soon = own.filter(({ stage }) => stage === "7").length;
    if (gone + soon === 0) continue;
    const details = { place: own[0]?.place ?? "", gone: String(gone), soon: String(soon) };
    await notifyRoles(tx, ["petugas_galeri"], {
      kind: "petugas_kedaluwarsa",
      scope: placeId,
      subject: placeId,
      period: date,
      details,
    });
  }
  return rows.length;
}
