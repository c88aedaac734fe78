import type { Sql } from "postgres";
import { fillBusinesses } from "./bulk/businesses";
import { fillFieldWork } from "./bulk/field-work";
import { lastNumber, measureFilling } from "./bulk/filling";
import { type Progress, withProgress } from "./bulk/in-batches";
import { prepareBulk } from "./bulk/prepare";
import { fillProducts } from "./bulk/products";
import { fillStages } from "./bulk/stages";

export type BulkSize = { businesses: number; products: number };

/**
 * Fills a migrated database up to a size with invented businesses and published products, each marked as an example,
 * and with the drafts, queues, cases, reports and visits that go with them. Written straight into the tables, without the
 * verbs: there is no audit row, and the files of waiting documents have no bytes in storage. Needs one connection.
 */
export async function seedBulk(sql: Sql, size: BulkSize, say: (progress: Progress) => void) {
  await prepareBulk(sql);
  const now = await measureFilling(sql);
  const businesses = { from: now.businesses + 1, to: size.businesses };
  await fillBusinesses(sql, businesses, withProgress("usaha", say));
  const products = { from: lastNumber(now.products) + 1, to: lastNumber(size.products) };
  await fillProducts(sql, products, Math.max(now.businesses, size.businesses), withProgress("produk", say));
  await fillFieldWork(sql, withProgress("laporan dan kunjungan", say));
  await sql`analyze`;
  await fillStages(sql);
  await sql`vacuum (analyze)`;
}
