import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { businesses, displays, places, products } from "@/db/schema";
import { notifyRoles } from "../notices/notify-roles";

/** A yes to partners was taken back: clerks hear what still stands at partners' places, since no click moves goods. */
export async function tellToTakeBack(tx: Tx, businessId: string) {
  const standing = await tx
    .select({ business: businesses.name, place: places.name })
    .from(displays)
    .innerJoin(products, eq(products.id, displays.productId))
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .innerJoin(places, eq(places.id, displays.placeId))
    .where(and(eq(products.businessId, businessId), isNull(displays.until), isNotNull(places.partnerId)));
  const [first] = standing;
  if (!first) return;
  const names = [...new Set(standing.map(({ place }) => place))].join(", ");
  await notifyRoles(tx, ["petugas_galeri"], {
    kind: "mitra_dihentikan",
    subject: businessId,
    details: { business: first.business, count: String(standing.length), places: names },
  });
}
