import { sql } from "drizzle-orm";
import type { PayMethod, saleKindWords } from "../sales/words";

export type SoldLine = {
  id: string;
  seq: string;
  saleId: string;
  soldOn: string;
  soldAt: Date;
  kind: keyof typeof saleKindWords;
  method: PayMethod;
  place: string;
  product: string;
  business: string;
  kecamatan: string | null;
  batch: number;
  quantity: number;
  unitPrice: number;
  amount: number;
  cut: number;
  net: number;
};

/** Lines of the ledger with what a report is asked by; everything that shows lines reads them from here, as `t`. */
export const soldLines = sql`(
  select l.id, l.seq, l.place_id, l.sale_id, l.sold_on, l.business_id, l.quantity, l.unit_price, l.amount, l.cut_amount,
    l.owner_amount, b.product_id, b.number as batch, s.method, s.kind, s.sold_at
  from sale_lines l join sales s on s.id = l.sale_id join batches b on b.id = l.batch_id)`;

export const soldLineColumns = sql`t.id, t.seq, t.sale_id as "saleId", t.sold_on::text as "soldOn", t.sold_at as "soldAt",
  t.kind, t.method, p.name as place, o.name as product, u.name as business, k.name as kecamatan, t.batch, t.quantity,
  t.unit_price as "unitPrice", t.amount, t.cut_amount as cut, t.owner_amount as net`;

export const soldLineNames = sql`join places p on p.id = t.place_id join products o on o.id = t.product_id
  join businesses u on u.id = t.business_id left join kecamatan k on k.code = u.kecamatan_code`;
