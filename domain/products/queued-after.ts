import { and, eq, sql } from "drizzle-orm";
import { products } from "@/db/schema";

/** Condition on products: they wait for curation, after one that ended the page before. */
export function queuedAfter(last?: string) {
  const later =
    last && sql`(${products.submittedAt}, ${products.id}) > (select submitted_at, id from products where id = ${last})`;
  return and(eq(products.state, "diajukan"), later || sql`true`);
}
