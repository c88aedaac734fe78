import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documentProducts, products } from "@/db/schema";
import { Refused } from "../errors";
import { isOfTheBusiness } from "./document-kinds";

type Linkable = { id: string; businessId: string; kind: string };

/** Ids of the products that a document is linked to. */
export async function linkedProducts(tx: Tx, documentId: string) {
  const rows = await tx
    .select({ id: documentProducts.productId })
    .from(documentProducts)
    .where(eq(documentProducts.documentId, documentId));
  return rows.map((row) => row.id);
}

/**
 * Links a document handed in to the products it names, not yet confirmed; one of the business as a whole to all that
 * the business makes. Links it had before and no longer names are ended.
 */
export async function linkProducts(tx: Tx, document: Linkable, chosen: readonly string[]) {
  const own = await tx.select({ id: products.id }).from(products).where(eq(products.businessId, document.businessId));
  const ownIds = own.map((product) => product.id);
  if (chosen.some((id) => !ownIds.includes(id))) throw new Refused("Pilih produk dari daftar Anda.", "products");
  const wanted = isOfTheBusiness(document.kind) ? ownIds : [...new Set(chosen)];
  if (ownIds.length > 0 && wanted.length === 0) {
    throw new Refused("Pilih produk yang tercantum di dokumen ini.", "products");
  }
  const links = documentProducts.documentId;
  if (wanted.length === 0) {
    await tx.delete(documentProducts).where(eq(links, document.id));
    return [];
  }
  await tx.delete(documentProducts).where(and(eq(links, document.id), notInArray(documentProducts.productId, wanted)));
  await tx
    .insert(documentProducts)
    .values(wanted.map((productId) => ({ documentId: document.id, productId })))
    .onConflictDoNothing();
  await tx
    .update(documentProducts)
    .set({ confirmedBy: null, confirmedAt: null })
    .where(and(eq(links, document.id), inArray(documentProducts.productId, wanted)));
  return wanted;
}
