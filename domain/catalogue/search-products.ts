import { and, desc, eq, inArray, or, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, products } from "@/db/schema";
import { today } from "@/lib/today";
import { type ProductCard, selectProductCards } from "./product-card";
import { isPublicProduct } from "./public-products";

const most = 48;

/** Up to 48 public products for what was typed, and whether they only sound like it. */
export async function searchProducts(typed: string, tx: Db = db, day = today()) {
  const words = typed.trim().slice(0, 100);
  if (!words) return { products: [], isGuess: false };
  const exact = await byWords(words, tx, day);
  if (exact.length > 0) return { products: exact, isGuess: false };
  return { products: await bySound(words, tx, day), isGuess: true };
}

/** Words by their stem, in the product or as the whole of the maker's name. */
function byWords(words: string, tx: Db, day: string): Promise<ProductCard[]> {
  const query = sql`websearch_to_tsquery('indonesian', ${words})`;
  const rank = sql`ts_rank(${products.search}, ${query})`;
  const best = tx
    .select({ id: products.id, rank: sql<number>`${rank}`.as("rank") })
    .from(products)
    .where(and(sql`${products.search} @@ ${query}`, isPublicProduct(day)))
    .orderBy(desc(rank), desc(products.id))
    .limit(most)
    .as("best");
  return selectProductCards(tx, day)
    .innerJoin(best, eq(best.id, products.id))
    .orderBy(desc(best.rank), desc(products.id));
}

/** Names of products and makers that share enough runs of three letters, so that `kripik` finds keripik. */
function bySound(words: string, tx: Db, day: string): Promise<ProductCard[]> {
  return tx.transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', '0.45', true)`);
    const makers = await tx
      .select({ id: businesses.id })
      .from(businesses)
      .where(sql`${words} <% ${businesses.name}`)
      .orderBy(sql`${words} <<-> ${businesses.name}`)
      .limit(50);
    const ofMakers =
      makers.length > 0
        ? inArray(
            products.businessId,
            makers.map((maker) => maker.id),
          )
        : undefined;
    return selectProductCards(tx, day)
      .where(and(or(sql`${words} <% ${products.name}`, ofMakers), isPublicProduct(day)))
      .orderBy(sql`least(${words} <<-> ${products.name}, ${words} <<-> ${businesses.name})`, desc(products.id))
      .limit(most);
  });
}
