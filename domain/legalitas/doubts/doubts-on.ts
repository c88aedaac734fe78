import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { businesses, documentProducts } from "@/db/schema";
import { isOfTheBusiness } from "../document-kinds";
import { readGround } from "../kinds/read-ground";
import type { Checked } from "./doubt";
import { findDoubts } from "./find-doubts";
import { nameProducts } from "./name-products";

type Document = Pick<Checked, "kind" | "typedNumber" | "issuedOn" | "expiresOn" | "facts"> & { businessId: string };

/** What does not fit together in a document that names these products. */
export async function doubtsAbout(tx: Db, document: Document, productIds: readonly string[], date: string) {
  const { kind, businessId } = document;
  const [[about], ground] = await Promise.all([
    tx
      .select({ name: businesses.name, owner: businesses.ownerName })
      .from(businesses)
      .where(eq(businesses.id, businessId)),
    readGround(tx, kind, date),
  ]);
  if (!about) return [];
  const products = isOfTheBusiness(kind) ? [] : await nameProducts(tx, kind, productIds, date);
  return findDoubts({ ...document, products, names: [about.name, about.owner ?? ""] }, ground);
}

/** The same for a document that is kept, with the products it is linked to. */
export async function doubtsOn(tx: Db, document: Document & { id: string }, date: string) {
  const rows = await tx
    .select({ id: documentProducts.productId })
    .from(documentProducts)
    .where(eq(documentProducts.documentId, document.id));
  const productIds = rows.map(({ id }) => id);
  return doubtsAbout(tx, document, productIds, date);
}
