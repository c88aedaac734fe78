import { inArray, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { NotFound } from "../errors";
import { type Actor, authorizeAny, canSomewhere, scopesOf } from "../policy";

export type InterestDay = { on: string; seen: number; scanned: number; written: number };

type Days = { from: string; to: string };
type Page = { after?: string; length?: number };

const measures = sql`coalesce(sum(count) filter (where kind = 'lihat'), 0)::int as seen,
  coalesce(sum(count) filter (where kind = 'qr'), 0)::int as scanned,
  coalesce(sum(count) filter (where kind = 'wa'), 0)::int as written`;

/** Who reads a ledger sees every product, an owner their own. */
function mayRead(actor: Actor) {
  if (canSomewhere(actor, "ledger.read")) return sql`true`;
  return inArray(sql`p.business_id`, scopesOf(actor, "business", "consignment.read"));
}

/** The days behind the interest in one product, the latest first, and their sum; there is nothing below a day. */
export async function listInterestDays(
  actor: Actor,
  productId: string,
  { from, to }: Days,
  { after, length = 50 }: Page = {},
  tx: Db = db,
) {
  authorizeAny(actor, "ledger.read", "consignment.read");
  const [product] = await tx.execute<{ name: string; businessId: string; business: string }>(sql`
    select p.name, p.business_id as "businessId", u.name as business
    from products p join businesses u on u.id = p.business_id where p.id = ${productId} and ${mayRead(actor)}`);
  if (!product) throw new NotFound("Produk");
  const inside = sql`product_id = ${productId} and "on" between ${from} and ${to}`;
  const [sums] = await tx.execute<Omit<InterestDay, "on">>(sql`
    select ${measures} from product_interest where ${inside}`);
  const rows = await tx.execute<InterestDay>(sql`
    select "on"::text as "on", ${measures} from product_interest
    where ${inside} and ${after ? sql`"on" < ${after}::date` : sql`true`}
    group by "on" order by "on" desc limit ${length + 1}`);
  return {
    product,
    sums: sums ?? { seen: 0, scanned: 0, written: 0 },
    rows: rows.slice(0, length),
    next: rows.length > length ? rows[length - 1]?.on : undefined,
  };
}
