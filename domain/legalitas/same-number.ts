import { and, eq, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { businesses, documents } from "@/db/schema";
import { endsByRule } from "./ends-by-rule";
import { endsOn } from "./ends-on";

type Numbered = { kind: string; number: string; businessId: string };

/** Documents of other businesses that carry the same number, whatever became of them. */
export function sameNumber(tx: Db, { kind, number, businessId }: Numbered) {
  return tx
    .select({
      id: documents.id,
      state: documents.state,
      expiresOn: endsOn,
      endsByRule,
      businessId: businesses.id,
      business: businesses.name,
    })
    .from(documents)
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .where(and(eq(documents.kind, kind), eq(documents.number, number), ne(documents.businessId, businessId)))
    .orderBy(documents.submittedAt, documents.id);
}

/** Makes those who hand in the same number take turns, so that the second always sees the first. */
export async function lockNumber(tx: Tx, { kind, number }: Pick<Numbered, "kind" | "number">) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`documents ${kind} ${number}`}, 0))`);
}
