import { asc, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { consignmentRules, places, products, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";

/** Every dated setting of titip jual, the latest start of each kind above. */
export async function listRules(actor: Actor, tx: Db = db) {
  authorize(actor, "consignment.rule", "office");
  return tx
    .select({
      id: consignmentRules.id,
      kind: consignmentRules.kind,
      value: consignmentRules.value,
      validFrom: consignmentRules.validFrom,
      place: places.name,
      product: products.name,
      source: consignmentRules.source,
      by: users.name,
    })
    .from(consignmentRules)
    .leftJoin(places, eq(places.id, consignmentRules.placeId))
    .leftJoin(products, eq(products.id, consignmentRules.productId))
    .leftJoin(users, eq(users.id, consignmentRules.createdBy))
    .orderBy(asc(consignmentRules.kind), desc(consignmentRules.validFrom), desc(consignmentRules.createdAt))
    .limit(1_000);
}
