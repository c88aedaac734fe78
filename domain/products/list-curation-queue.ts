import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, categories, kecamatan, products, productVerdicts } from "@/db/schema";
import { today } from "@/lib/today";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere } from "../policy";

const length = 50;

/** Products that wait for curation, oldest first; `after` is the last one of the page before. */
export async function listCurationQueue(actor: Actor, after?: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.queue")) throw new Forbidden();
  const found = await tx
    .select({
      id: products.id,
      name: products.name,
      submittedAt: sql<Date>`${products.submittedAt}`.mapWith(products.submittedAt),
      category: categories.name,
      business: businesses.name,
      kecamatan: kecamatan.name,
      isComplete: sql<boolean>`coalesce(${productVerdicts.complete}
        and (${productVerdicts.holdsUntil} is null or ${productVerdicts.holdsUntil} >= ${day}), false)`,
    })
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .innerJoin(categories, eq(categories.slug, products.categorySlug))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
    .where(
      and(
        eq(products.state, "diajukan"),
        after
          ? sql`(${products.submittedAt}, ${products.id}) > (select submitted_at, id from products where id = ${after})`
          : sql`true`,
      ),
    )
    .orderBy(asc(products.submittedAt), asc(products.id))
    .limit(length + 1);
  return { products: found.slice(0, length), hasMore: found.length > length };
}

export type Waiting = Awaited<ReturnType<typeof listCurationQueue>>["products"][number];
