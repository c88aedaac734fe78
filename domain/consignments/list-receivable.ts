import { asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { batches, batchTerms, businesses, products, productVerdicts } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden, NotFound } from "../errors";
import { type Actor, canSomewhere } from "../policy";

/** The goods of one owner that may be left today, each with what was agreed last time; and those that may not, by name. */
export async function listReceivable(actor: Actor, businessId: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
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
      lastOwnerPrice: sql<
        number | null
      >`(select t.owner_price from ${batchTerms} t join ${batches} b on b.id = t.batch_id
        where b.product_id = products.id order by b.number desc, t.valid_from desc limit 1)`,
    })
    .from(products)
    .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
    .where(eq(products.businessId, businessId))
    .orderBy(asc(products.name));
  const may = (row: (typeof rows)[number]) => row.state === "diterima" && row.isComplete;
  return { business, receivable: rows.filter(may), others: rows.filter((row) => !may(row)) };
}

export type Receivable = Awaited<ReturnType<typeof listReceivable>>["receivable"][number];
