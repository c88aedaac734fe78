import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { displays } from "@/db/schema";
import { getPlaceScope } from "../places/get-place-scope";
import { can, type Person } from "../policy";
import { displayProduct } from "../products/display-product";

/** What has come to the shelf is on display: shoppers see where it stands from now on. */
export async function standHere(tx: Tx, person: Person, where: { placeId: string; productId: string }, day: string) {
  const [display] = await tx
    .select({ id: displays.id })
    .from(displays)
    .where(and(eq(displays.placeId, where.placeId), eq(displays.productId, where.productId), isNull(displays.until)));
  if (display || !can(person, "product.display", await getPlaceScope(where.placeId, tx))) return;
  await displayProduct(person, where, tx, day);
}
