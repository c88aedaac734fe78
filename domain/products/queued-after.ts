import { and, sql } from "drizzle-orm";
import { products } from "@/db/schema";
import { waitsForCuration } from "./waits-for-curation";

/** Condition on products: they wait for curation, after one that ended the page before. */
export function queuedAfter(last?: string) {
  const later =
    last && sql`(${products.submittedAt}, ${products.id}) > (select submitted_at, id from products where id = ${last})`;
  return and(waitsForCuration(), later || sql`true`);
}
