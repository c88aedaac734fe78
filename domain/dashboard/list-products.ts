import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, products, productVerdicts } from "@/db/schema";
import { today } from "@/lib/today";
import { type Actor, authorizeAny } from "../policy";
import { placesOf } from "../products/places-of";
import { inView, type ProductView } from "./product-views";

export const productsPerPage = 200;

export type OfficeProduct = Awaited<ReturnType<typeof listProducts>>[number];

type Page = { view: ProductView; after?: { name: string; id: string } };

/** Products as the office sees them, by name; what stands where, and until when the verdict holds. */
export async function listProducts(actor: Actor, { view, after }: Page, tx: Db = db, day = today()) {
  authorizeAny(actor, "document.queue", "product.queue");
  return tx
    .select({
      id: products.id,
      name: products.name,
      slug: products.slug,
      state: products.state,
      business: businesses.name,
      complete: productVerdicts.complete,
      holdsUntil: productVerdicts.holdsUntil,
      places: placesOf(tx),
    })
    .from(products)
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .leftJoin(productVerdicts, eq(productVerdicts.productId, products.id))
    .where(
      and(
        inView(view, day),
        after ? sql`(${products.name}, ${products.id}) > (${after.name}, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(products.name), asc(products.id))
    .limit(productsPerPage);
}

/** How many rows `listProducts` has in all. */
export async function countProducts(actor: Actor, view: ProductView, tx: Db = db, day = today()) {
  authorizeAny(actor, "document.queue", "product.queue");
  return tx.$count(products, inView(view, day));
}
