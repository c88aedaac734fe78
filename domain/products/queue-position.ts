import { and, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { products } from "@/db/schema";
import { waitsForCuration } from "./waits-for-curation";

/**
 * The place of a waiting product in the one queue of curation: who submitted first stands first, and the id decides
 * between two of the same moment. Compared within PostgreSQL, whose moments are finer than JavaScript's.
 */
export function queuePosition(id: string, tx: Db) {
  return tx.$count(
    products,
    and(
      waitsForCuration(),
      sql`(${products.submittedAt}, ${products.id}) <= (select submitted_at, id from products where id = ${id})`,
    ),
  );
}
