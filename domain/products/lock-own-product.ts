import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorize, can, type Permission } from "../policy";

/** The product of an owner, locked for the rest of the transaction; a stranger's does not exist. */
export async function lockOwnProduct(tx: Tx, actor: Actor, permission: Permission, id: string) {
  const [product] = await tx.select().from(products).where(eq(products.id, id)).for("no key update");
  if (!product || !can(actor, "business.read", { business: product.businessId })) throw new NotFound("Produk");
  authorize(actor, permission, { business: product.businessId });
  return product;
}
