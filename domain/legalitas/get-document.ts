import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import {
  businesses,
  documentDecisions,
  documentProducts,
  documents,
  files,
  kecamatan,
  legalitasKinds,
  productClasses,
  products,
  users,
} from "@/db/schema";
import { withinReach } from "../businesses/within-reach";
import { NotFound } from "../errors";
import type { Actor } from "../policy";

export type DocumentRecord = Awaited<ReturnType<typeof getDocument>>;

/** One permit with the products it names and everything decided about it. */
export async function getDocument(actor: Actor, id: string, tx: Db = db) {
  const [document] = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      kindName: legalitasKinds.name,
      issuer: legalitasKinds.issuer,
      publicCheck: legalitasKinds.publicCheck,
      validMonths: legalitasKinds.validMonths,
      typedNumber: documents.typedNumber,
      number: documents.number,
      issuedOn: documents.issuedOn,
      expiresOn: documents.expiresOn,
      state: documents.state,
      submittedAt: documents.submittedAt,
      submittedBy: users.name,
      businessId: businesses.id,
      business: businesses.name,
      owner: businesses.ownerName,
      address: businesses.address,
      kecamatan: kecamatan.name,
      fileId: files.id,
      fileName: files.name,
      fileMime: files.mime,
    })
    .from(documents)
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .leftJoin(files, eq(files.id, documents.fileId))
    .leftJoin(users, eq(users.id, documents.submittedBy))
    .where(and(eq(documents.id, id), withinReach(actor, "document.read", documents.businessId)));
  if (!document) throw new NotFound("Dokumen");
  const [covered, decisions] = await Promise.all([coveredBy(id, tx), decisionsOn(id, tx)]);
  return { ...document, products: covered, decisions };
}

function coveredBy(id: string, tx: Db) {
  return tx
    .select({
      id: products.id,
      name: products.name,
      classCode: products.classCode,
      className: productClasses.name,
      ingredients: products.ingredients,
      isConfirmed: sql<boolean>`${documentProducts.confirmedAt} is not null`,
    })
    .from(documentProducts)
    .innerJoin(products, eq(products.id, documentProducts.productId))
    .innerJoin(productClasses, eq(productClasses.code, products.classCode))
    .where(eq(documentProducts.documentId, id))
    .orderBy(asc(products.name));
}

function decisionsOn(id: string, tx: Db) {
  return tx
    .select({
      id: documentDecisions.id,
      decision: documentDecisions.decision,
      reason: documentDecisions.reason,
      by: users.name,
      at: documentDecisions.decidedAt,
    })
    .from(documentDecisions)
    .innerJoin(users, eq(users.id, documentDecisions.decidedBy))
    .where(eq(documentDecisions.documentId, id))
    .orderBy(desc(documentDecisions.decidedAt), desc(documentDecisions.id));
}
