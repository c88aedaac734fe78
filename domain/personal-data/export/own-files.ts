import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documentPages, documents, files, productPhotos, products } from "@/db/schema";
import type { Person } from "../../policy";

/** The files that a person uploaded, and those that their businesses' papers and products hold. */
export async function ownFiles(actor: Person, own: readonly string[], tx: Db) {
  const held =
    own.length === 0
      ? []
      : [
          ...(await tx
            .select({ id: documentPages.fileId })
            .from(documentPages)
            .innerJoin(documents, eq(documents.id, documentPages.documentId))
            .where(inArray(documents.businessId, [...own]))),
          ...(await tx
            .select({ id: productPhotos.fileId })
            .from(productPhotos)
            .innerJoin(products, eq(products.id, productPhotos.productId))
            .where(inArray(products.businessId, [...own]))),
        ];
  const ids = held.map(({ id }) => id);
  const mine = eq(files.uploadedBy, actor.userId);
  return tx
    .select({ id: files.id, sha256: files.sha256, mime: files.mime, name: files.name, uploadedAt: files.uploadedAt })
    .from(files)
    .where(and(isNull(files.deletedAt), ids.length > 0 ? or(mine, inArray(files.id, ids)) : mine))
    .orderBy(asc(files.uploadedAt), asc(files.id));
}
