import { type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { type Actor, authorize, authorizeAny } from "../policy";
import { reportSales, type SalesReport } from "../reports/report-sales";

export type InterestRow = {
  id: string;
  slug: string;
  name: string;
  business: string;
  seen: number;
  scanned: number;
  written: number;
  /** Units sold in the same days. */
  units: number;
};

type Days = { from: string; to: string };
const most = 200;

/** Interest in each product in some days, most looked at first, beside what was sold of it; for who reads the ledger. */
export async function listInterest(actor: Actor, days: Days, tx: Db = db) {
  authorizeAny(actor, "ledger.read");
  return read(tx, days, sql`true`, await reportSales(actor, days, tx));
}

/** The same of an owner's own products. */
export async function listOwnInterest(actor: Actor, businessId: string, days: Days, tx: Db = db) {
  authorize(actor, "consignment.read", { business: businessId });
  return read(tx, days, sql`p.business_id = ${businessId}`, await reportSales(actor, { ...days, businessId }, tx));
}

async function read(tx: Db, { from, to }: Days, only: SQL, { produk }: SalesReport) {
  const rows = await tx.execute<Omit<InterestRow, "units">>(sql`
    with counted as (
      select i.product_id, coalesce(sum(count) filter (where kind = 'lihat'), 0)::int as seen,
        coalesce(sum(count) filter (where kind = 'qr'), 0)::int as scanned,
        coalesce(sum(count) filter (where kind = 'wa'), 0)::int as written
      from product_interest i join products p on p.id = i.product_id
      where i."on" between ${from} and ${to} and ${only} group by 1
      order by 2 desc, 4 desc, 1 limit ${most})
    select p.id, p.slug, p.name, u.name as business, c.seen, c.scanned, c.written
    from counted c join products p on p.id = c.product_id join businesses u on u.id = p.business_id
    order by c.seen desc, c.written desc, p.name`);
  const units = new Map(produk.map(({ id, units }) => [id, units]));
  return rows.map((row): InterestRow => ({ ...row, units: units.get(row.id) ?? 0 }));
}
