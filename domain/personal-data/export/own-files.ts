import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { consentPapers, consents, documentPages, documents, files, productPhotos, products } from "@/db/schema";

export type OwnFile = Awaited<ReturnType<typeof ownFiles>>[number];

/** The files that these businesses' papers, products and signed forms hold, and those that a person uploaded. */
export async function ownFiles(own: readonly string[], userId: string | undefined, tx: Db) {
  const ids = [...own];
  const held = [
    ...(await tx
      .select({ id: documentPages.fileId })
      .from(documentPages)
      .innerJoin(documents, eq(documents.id, documentPages.documentId))
      .where(inArray(documents.businessId, ids))),
    ...(await tx
      .select({ id: productPhotos.fileId })
      .from(productPhotos)
      .innerJoin(products, eq(products.id, productPhotos.productId))
      .where(inArray(products.businessId, ids))),
    ...(await tx
      .selectDistinct({ id: consentPapers.fileId })
      .from(consentPapers)
      .innerJoin(consents, eq(consents.id, consentPapers.consentId))
      .where(inArray(consents.businessId, ids))),
  ].map(({ id }) => id);
  const which = or(
    userId ? eq(files.uploadedBy, userId) : undefined,
    held.length > 0 ? inArray(files.id, held) : undefined,
  );
  return tx
    .select({ id: files.id, sha256: files.sha256, mime: files.mime, name: files.name, uploadedAt: files.uploadedAt })
    .from(files)
    .where(and(isNull(files.deletedAt), which ?? sql`false`))
    .orderBy(asc(files.uploadedAt), asc(files.id));
}
