import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products } from "@/db/schema";
import { NotFound } from "../errors";
import { refuseLinked } from "../people/refuse-linked";
import { authorize, type Person } from "../policy";

/** The product, locked for a decision; nobody decides on one of a business that they are linked to. */
export async function lockForCuration(tx: Tx, actor: Person, id: string) {
  const [product] = await tx
    .select({
      id: products.id,
      name: products.name,
      state: products.state,
      businessId: products.businessId,
      submittedAt: products.submittedAt,
    })
    .from(products)
    .where(eq(products.id, id))
    .for("no key update");
  if (!product) throw new NotFound("Produk");
  authorize(actor, "product.curate", { business: product.businessId });
  await refuseLinked(tx, actor, product.businessId);
  return product;
}

export type LockedProduct = Awaited<ReturnType<typeof lockForCuration>>;
