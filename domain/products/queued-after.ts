import { and, eq, sql } from "drizzle-orm";
import { products } from "@/db/schema";

/** Condition on products: they wait for curation, after one that ended the page before. */
export function queuedAfter(last?: { id: string; submittedAt: Date }) {
  const later =
    last &&
    sql`(${products.submittedAt}, ${products.id}) > (${last.submittedAt.toISOString()}::timestamptz, ${last.id}::uuid)`;
  return and(eq(products.state, "diajukan"), later ?? sql`true`);
}
