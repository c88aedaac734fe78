import type { Sql } from "postgres";
import { fillBusinesses } from "./bulk/businesses";

export type BulkSize = { businesses: number; products: number };

/** Fills a migrated database with invented businesses and products, each marked as an example. */
export async function seedBulk(sql: Sql, size: BulkSize) {
  await fillBusinesses(sql, size.businesses);
}
