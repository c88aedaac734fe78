import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import type { PayMethod } from "../sales/words";

type Share = { id: string; name: string; units: number; amount: number; cut: number; net: number };
type Day = { day: string; amount: number };
type Method = { method: PayMethod; count: number; amount: number };
type Sums = { units: number; amount: number; cut: number; net: number; sales: number; takenBack: number };

/** What was sold at a place between two days, less what came back; every sum from the rows of the ledger. */
export async function reportSales(actor: Actor, placeId: string, from: string, to: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const inside = sql`l.place_id = ${placeId} and l.sold_on between ${from} and ${to}`;
  const measures = sql`sum(l.quantity)::int as units, sum(l.amount)::bigint::float8 as amount,
    sum(l.cut_amount)::bigint::float8 as cut, sum(l.owner_amount)::bigint::float8 as net`;
  const batches = await tx.execute<Share>(sql`
    with per_batch as (
      select l.batch_id, ${measures} from sale_lines l where ${inside} group by l.batch_id)
    select p.id, p.name, sum(x.units)::int as units, sum(x.amount) as amount, sum(x.cut) as cut, sum(x.net) as net
    from per_batch x join batches b on b.id = x.batch_id join products p on p.id = b.product_id
    group by p.id order by amount desc, p.name`);
  const owners = await tx.execute<Share>(sql`
    with per_owner as (select l.business_id, ${measures} from sale_lines l where ${inside} group by l.business_id)
    select u.id, u.name, x.units, x.amount, x.cut, x.net
    from per_owner x join businesses u on u.id = x.business_id order by x.amount desc, u.name`);
  const districts = await tx.execute<Share>(sql`
    with per_owner as (select l.business_id, ${measures} from sale_lines l where ${inside} group by l.business_id)
    select coalesce(k.code, '') as id, coalesce(k.name, 'Belum diketahui') as name, sum(x.units)::int as units,
      sum(x.amount) as amount, sum(x.cut) as cut, sum(x.net) as net
    from per_owner x join businesses u on u.id = x.business_id left join kecamatan k on k.code = u.kecamatan_code
    group by 1, 2 order by amount desc, 2`);
  const methods = await tx.execute<Method>(sql`
    select s.method, count(*)::int as count, sum(s.total)::bigint::float8 as amount
    from sales s where s.place_id = ${placeId} and s.sold_on between ${from} and ${to} group by 1 order by 3 desc`);
  const days = await tx.execute<Day>(sql`
    select l.sold_on::text as day, sum(l.amount)::bigint::float8 as amount from sale_lines l where ${inside} group by 1 order by 1`);
  const [counts] = await tx.execute<{ sales: number; takenBack: number }>(sql`
    select count(*) filter (where kind = 'jual')::int as sales, count(*) filter (where kind <> 'jual')::int as "takenBack"
    from sales where place_id = ${placeId} and sold_on between ${from} and ${to}`);
  const sum = (key: "units" | "amount" | "cut" | "net") => owners.reduce((total, row) => total + row[key], 0);
  const sums: Sums = {
    units: sum("units"),
    amount: sum("amount"),
    cut: sum("cut"),
    net: sum("net"),
    sales: counts?.sales ?? 0,
    takenBack: counts?.takenBack ?? 0,
  };
  return {
    sums,
    products: [...batches],
    owners: [...owners],
    districts: [...districts],
    methods: [...methods],
    days: [...days],
  };
}

export type SalesReport = Awaited<ReturnType<typeof reportSales>>;
