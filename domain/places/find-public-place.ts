import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { displays, products } from "@/db/schema";
import { today } from "@/lib/today";
import { selectProductCards } from "../catalogue/product-card";
import { isPublicProduct } from "../catalogue/public-products";
import { listPublicPlaces } from "./list-public-places";

/** One public place by its address, with the products that stand there today. */
export async function findPublicPlace(slug: string, tx: Db = db, day = today()) {
  const place = (await listPublicPlaces(tx, day)).find((one) => one.slug === slug);
  if (!place) return undefined;
  const shown = await selectProductCards(tx, day)
    .innerJoin(displays, and(eq(displays.productId, products.id), isNull(displays.until)))
    .where(and(eq(displays.placeId, place.id), isPublicProduct(day)))
    .orderBy(products.name)
    .limit(200);
  return { ...place, shown };
}
