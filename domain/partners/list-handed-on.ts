import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consents, products } from "@/db/schema";
import { listDisplayed } from "../places/list-displayed";
import type { Actor } from "../policy";

/** What stands at a partner's place: by name where its owner agrees that partners know it, counted where not. */
export async function listHandedOn(actor: Actor, placeId: string, tx: Db = db) {
  const standing = await listDisplayed(actor, placeId, tx);
  if (standing.length === 0) return { rows: [], withheld: 0 };
  const agreed = await tx
    .selectDistinct({ productId: products.id })
    .from(products)
    .innerJoin(
      consents,
      and(eq(consents.businessId, products.businessId), eq(consents.purpose, "mitra"), isNull(consents.withdrawnAt)),
    )
    .where(
      inArray(
        products.id,
        standing.map(({ productId }) => productId),
      ),
    );
  const rows = standing.filter(({ productId }) => agreed.some((one) => one.productId === productId));
  return { rows, withheld: standing.length - rows.length };
}
