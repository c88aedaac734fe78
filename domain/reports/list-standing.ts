import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import type { ReportFilter } from "./report-filter";
import { reportReach } from "./report-reach";

export type Standing = {
  batchId: string;
  placeId: string;
  number: number;
  product: string;
  business: string;
  kecamatan: string | null;
  place: string;
  shelf: string | null;
  /** The day on which the batch came to that place. */
  since: string;
  expiresOn: string | null;
  onHand: number;
};

type Asked = Pick<ReportFilter, "placeId" | "productId" | "businessId" | "kecamatanCode">;
type Page = { after?: string; length?: number };

/** What stands on the shelves now, batch by batch and place by place: the rows behind room on shelves and units on hand. */
export async function listStanding(actor: Actor, asked: Asked, { after, length = 50 }: Page = {}, tx: Db = db) {
  const there = await standing(tx, actor, asked);
  const [number, placeId] = after?.split("_") ?? [];
  const rest = number && placeId ? sql`(b.number, l.place_id) > (${Number(number)}, ${placeId}::uuid)` : sql`true`;
  const rows = await tx.execute<Standing>(sql`
    select b.id as "batchId", l.place_id as "placeId", b.number, o.name as product, u.name as business, k.name as kecamatan,
      places.name as place, l.shelf, b.expires_on::text as "expiresOn", l.on_hand as "onHand",
      (select (min(m.at) at time zone 'Asia/Jakarta')::date::text from stock_movements m
        where m.batch_id = b.id and m.place_id = l.place_id and m.quantity > 0) as since
    ${there} and ${rest} order by b.number, l.place_id limit ${length + 1}`);
  const last = rows[length - 1];
  return {
    rows: rows.slice(0, length),
    next: rows.length > length && last ? `${last.number}_${last.placeId}` : undefined,
  };
}

/** The same rows added up. A product counts once at each place. */
export async function sumStanding(actor: Actor, asked: Asked, tx: Db = db) {
  const [sums] = await tx.execute<{ rows: number; kinds: number; units: number; owners: number }>(sql`
    select count(*)::int as rows, count(distinct (l.place_id, b.product_id))::int as kinds,
      count(distinct b.business_id)::int as owners, coalesce(sum(l.on_hand), 0)::int as units
    ${await standing(tx, actor, asked)}`);
  return sums ?? { rows: 0, kinds: 0, units: 0, owners: 0 };
}

async function standing(tx: Db, actor: Actor, asked: Asked) {
  const { productId, businessId, kecamatanCode } = asked;
  const reach = await reportReach(tx, actor, { from: "", to: "", ...asked });
  const district = kecamatanCode === "" ? sql`u.kecamatan_code is null` : sql`u.kecamatan_code = ${kecamatanCode}`;
  return sql`from stock_levels l join batches b on b.id = l.batch_id join products o on o.id = b.product_id
    join businesses u on u.id = b.business_id join places on places.id = l.place_id
    left join kecamatan k on k.code = u.kecamatan_code
    where l.on_hand > 0 and ${reach} and ${productId ? sql`b.product_id = ${productId}` : sql`true`}
      and ${businessId ? sql`b.business_id = ${businessId}` : sql`true`}
      and ${kecamatanCode === undefined ? sql`true` : district}`;
}
