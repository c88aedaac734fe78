import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { products } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, Refused } from "../errors";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { requireService } from "../people/require-service";
import type { Person } from "../policy";
import { lockOwnProduct } from "./lock-own-product";

/** An owner offers a product to the gallery. Papers may still be missing: curation sees what, and accepts none without. */
export async function submitProduct(actor: Person, { productId }: { productId: string }, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const product = await lockOwnProduct(tx, actor, "product.submit", productId);
    await requireService(tx, product.businessId);
    if (product.state === "diajukan") throw new Conflict("Produk ini sudah diajukan dan menunggu kurasi.");
    if (product.state === "diterima") throw new Conflict("Produk ini sudah diterima galeri.");
    if (product.price === null) throw new Refused("Isi dulu harga produknya, lalu simpan.", "price");
    await tx.update(products).set({ state: "diajukan", submittedAt: new Date() }).where(eq(products.id, productId));
    await recordAudit(tx, actor, "product.submit", { kind: "product", id: productId });
    await refreshVerdicts(tx, [productId]);
  });
}
