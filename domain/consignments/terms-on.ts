import { and, desc, eq, lte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { batchTerms } from "@/db/schema";
import { NotFound } from "../errors";

/** Price and cut of a batch on a day. */
export async function termsOn(tx: Db, batchId: string, day: string) {
  const [terms] = await tx
    .select({
      ownerPrice: batchTerms.ownerPrice,
      price: batchTerms.price,
      cut: batchTerms.cut,
      validFrom: batchTerms.validFrom,
    })
    .from(batchTerms)
    .where(and(eq(batchTerms.batchId, batchId), lte(batchTerms.validFrom, day)))
    .orderBy(desc(batchTerms.validFrom))
    .limit(1);
  if (!terms) throw new NotFound("Harga batch pada hari itu");
  return terms;
}
