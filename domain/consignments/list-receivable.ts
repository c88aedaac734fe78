import { asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, batchTerms, businesses, products, productVerdicts } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden, NotFound } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";
import { ruleInForce } from "./rule-in-force";
import { type Prices, suggestPrices } from "./suggest-prices";

type Where = { placeId: string; businessId: string };

/** The goods of one owner that may be left at a place today, with prices to begin with; and those that may not, by name. */
export async function listReceivable(actor: Actor, { placeId, businessId }: Where, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  await findPlace(actor, "goods.move", placeId, tx);
  const [business] = await tx
    .select({ id: businesses.id, name: businesses.name, ownerName: businesses.ownerName })
    .from(businesses)
    .where(eq(businesses.id, businessId));
  if (!business) throw new NotFound("Usaha");
  const rows = await tx
    .select({
      id: products.id,
      name: products.name,
      weight: products.weight,
      price: products.price,
      classCode: products.classCode,
      state: products.state,
      isComplete: sql<boolean>`${productVerdicts.complete} and (${productVerdicts.holdsUntil} is null or ${productVerdicts.holdsUntil} >= ${day})`,
      last: sql<Prices | null>`(select json_build_object('ownerPrice', t.owner_price, 'price', t.price)
        from ${batchTerms} t join ${batches} b on b.id = t.batch_id
        where b.product_id = products.id order by b.number desc, t.valid_from desc limit 1)`,
    })
    .from(products)
    .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
    .where(eq(products.businessId, businessId))
    .orderBy(asc(products.name));
  const may = (row: (typeof rows)[number]) => row.state === "diterima" && row.isComplete;
  const receivable = [];
  for (const { last, ...row } of rows.filter(may)) {
    const cut = await ruleInForce(tx, "potongan", day, { placeId, productId: row.id });
    receivable.push({ ...row, suggested: suggestPrices(last, row.price, cut.value) });
  }
  return { business, receivable, others: rows.filter((row) => !may(row)) };
}

export type Receivable = Awaited<ReturnType<typeof listReceivable>>["receivable"][number];
