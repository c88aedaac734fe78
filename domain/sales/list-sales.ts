import { type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import type { PayMethod, saleKindWords } from "./words";

export type SaleRow = {
  id: string;
  kind: keyof typeof saleKindWords;
  method: PayMethod;
  total: number;
  soldAt: Date;
  seller: string;
  isLate: boolean;
  isOffline: boolean;
  goods: string;
  seq: string;
};
export type SaleFilter = {
  from: string;
  to: string;
  method?: PayMethod;
  shift?: string;
  text?: string;
  after?: number;
  /** Only what came after its till was closed, or all but that. */
  isLate?: boolean;
  /** Only what was taken back, or all but that. */
  isBack?: boolean;
  productId?: string;
  businessId?: string;
};

/** What the filter names by id, where that was ever at this place. */
type Names = { product: string | null; business: string | null };

const length = 100;

/** The sales of a place between two days, the latest first; what each number of a report opens. */
export async function listSales(actor: Actor, placeId: string, filter: SaleFilter, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const { from, to, method, shift, text, after, isLate, isBack, productId, businessId } = filter;
  const only: SQL[] = [sql`s.place_id = ${placeId}`, sql`s.sold_on between ${from} and ${to}`];
  if (method) only.push(sql`s.method = ${method}`);
  if (shift) only.push(sql`s.shift_id = ${shift}`);
  if (productId) {
    only.push(sql`exists (select from sale_lines l join batches b on b.id = l.batch_id
      where l.sale_id = s.id and b.product_id = ${productId})`);
  }
  if (businessId) {
    only.push(sql`exists (select from sale_lines l where l.sale_id = s.id and l.business_id = ${businessId})`);
  }
  if (isLate !== undefined) only.push(sql`s.is_late = ${isLate}`);
  if (isBack !== undefined) only.push(isBack ? sql`s.kind <> 'jual'` : sql`s.kind = 'jual'`);
  if (after) only.push(sql`s.seq < ${after}`);
  if (text) {
    const like = `%${text.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`;
    only.push(sql`(s.id::text like ${like} or exists (
      select from sale_lines l join batches b on b.id = l.batch_id join products p on p.id = b.product_id
      where l.sale_id = s.id and (lower(p.name) like ${like} or b.number::text like ${like})))`);
  }
  const rows = await tx.execute<SaleRow>(sql`
    select s.id, s.kind, s.method, s.total, s.sold_at as "soldAt", u.name as seller, s.is_late as "isLate",
      s.is_offline as "isOffline", s.seq, (
        select string_agg(abs(l.quantity) || ' × ' || p.name, ', ' order by l.seq)
        from sale_lines l join batches b on b.id = l.batch_id join products p on p.id = b.product_id
        where l.sale_id = s.id) as goods
    from sales s join users u on u.id = s.sold_by
    where ${sql.join(only, sql` and `)} order by s.seq desc limit ${length + 1}`);
  const sales = rows.slice(0, length).map((row) => ({ ...row, soldAt: new Date(row.soldAt) }));
  const [names = { product: null, business: null }] = await tx.execute<Names>(sql`
    select (select p.name from products p where p.id = ${productId ?? null} and exists (
        select from batches b join stock_levels l on l.batch_id = b.id
        where b.product_id = p.id and l.place_id = ${placeId})) as product,
      (select u.name from businesses u where u.id = ${businessId ?? null} and exists (
        select from sale_lines l where l.business_id = u.id and l.place_id = ${placeId})) as business`);
  return { sales, hasMore: rows.length > length, names };
}
