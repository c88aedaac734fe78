import { and, asc, desc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import {
  businesses,
  documentDecisions,
  documentProducts,
  documents,
  kecamatan,
  legalitasKinds,
  productClasses,
  products,
  users,
} from "@/db/schema";
import { today } from "@/lib/today";
import { withinReach } from "../businesses/within-reach";
import { NotFound } from "../errors";
import type { Actor } from "../policy";
import { endsByRule } from "./ends-by-rule";
import { endsOn } from "./ends-on";
import { listKindRows } from "./kinds/list-kind-rows";
import { readGround } from "./kinds/read-ground";
import { kindRulesOn } from "./kinds/read-kind-rules";
import { rulingOn } from "./kinds/ruling-on";
import { listCommitments } from "./list-commitments";
import { listPages } from "./list-pages";
import { standingDecision } from "./standing-decision";

export type DocumentRecord = Awaited<ReturnType<typeof getDocument>>;

/** One permit with the products it names and everything decided about it. */
export async function getDocument(actor: Actor, id: string, tx: Db = db, day = today()) {
  const current = kindRulesOn(tx, day);
  const [document] = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      kindName: legalitasKinds.name,
      issuer: current.issuer,
      publicCheck: current.publicCheck,
      typedNumber: documents.typedNumber,
      number: documents.number,
      issuedOn: documents.issuedOn,
      expiresOn: documents.expiresOn,
      checkedUnder: documents.checkedUnder,
      endsOn,
      endsByRule,
      withdrawnOn: documents.withdrawnOn,
      facts: documents.facts,
      commitment: documents.commitment,
      state: documents.state,
      submittedAt: documents.submittedAt,
      submittedBy: users.name,
      businessId: businesses.id,
      business: businesses.name,
      owner: businesses.ownerName,
      address: businesses.address,
      kecamatan: kecamatan.name,
    })
    .from(documents)
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .innerJoin(current, eq(current.kind, documents.kind))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .leftJoin(users, eq(users.id, documents.submittedBy))
    .where(and(eq(documents.id, id), withinReach(actor, "document.read", documents.businessId)));
  if (!document) throw new NotFound("Dokumen");
  const [covered, decisions, pages, standing, commitments, ground, rows] = await Promise.all([
    coveredBy(id, tx),
    decisionsOn(id, tx),
    listPages(id, tx),
    standingDecision(tx, id),
    listCommitments(id, tx),
    readGround(tx, document.kind, day),
    listKindRows(tx),
  ]);
  const reversible = standing?.decision === document.state ? standing.id : undefined;
  const ruling = document.state === "terverifikasi" ? rulingOn(document, rows, document.kindName, day) : undefined;
  return { ...document, ruling, products: covered, decisions, reversible, commitments, ground, ...pages };
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
      reverses: documentDecisions.reverses,
      withdrawnOn: documentDecisions.withdrawnOn,
      by: users.name,
      at: documentDecisions.decidedAt,
    })
    .from(documentDecisions)
    .innerJoin(users, eq(users.id, documentDecisions.decidedBy))
    .where(eq(documentDecisions.documentId, id))
    .orderBy(desc(documentDecisions.decidedAt), desc(documentDecisions.id));
}
