import { asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { categories, productClasses } from "@/db/schema";

/** Classes and shelves to choose from; no secret, so no actor. */
export async function listChoices(tx: Db = db) {
  const [classes, shelves] = await Promise.all([
    tx
      .select({ value: productClasses.code, text: productClasses.name })
      .from(productClasses)
      .orderBy(asc(productClasses.position)),
    tx.select({ value: categories.slug, text: categories.name }).from(categories).orderBy(asc(categories.position)),
  ]);
  return { classes, shelves };
}
