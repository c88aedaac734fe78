import { asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { categories } from "@/db/schema";

/** The shelves of the storefront in their order. */
export function listCategories(tx: Db = db) {
  return tx
    .select({ slug: categories.slug, name: categories.name, motif: categories.motif })
    .from(categories)
    .orderBy(asc(categories.position));
}
