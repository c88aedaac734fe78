import { asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, displays, places, productPhotos, products } from "@/db/schema";
import { today } from "@/lib/today";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { type Actor, authorize } from "../policy";

export type ListedProduct = Awaited<ReturnType<typeof listProducts>>[number];

/** The products of one business with their verdict of today and where each stands on display. */
export async function listProducts(actor: Actor, businessId: string, tx: Db = db, date = today()) {
  authorize(actor, "business.read", { business: businessId });
  const rows = await tx
    .select({
      id: products.id,
      slug: products.slug,
      name: products.name,
      state: products.state,
      price: products.price,
      weight: products.weight,
      photoId: sql<string | null>`(select ${productPhotos.fileId} from ${productPhotos}
        where ${productPhotos.productId} = ${products.id} order by ${productPhotos.position} limit 1)`,
      places: sql<string[]>`array(select ${places.name} from ${displays}
        join ${places} on ${places.id} = ${displays.placeId}
        where ${displays.productId} = ${products.id} and ${displays.until} is null order by ${places.name})`,
    })
    .from(products)
    // With a second table Drizzle qualifies the columns inside the subqueries above.
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .where(eq(products.businessId, businessId))
    .orderBy(asc(products.name));
  const verdicts = await computeVerdicts(
    rows.map((row) => row.id),
    date,
    tx,
  );
  return rows.flatMap((row) => {
    const verdict = verdicts.get(row.id);
    return verdict ? [{ ...row, verdict }] : [];
  });
}
