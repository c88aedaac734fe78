import { eq, getTableColumns } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  consentPapers,
  consents,
  documentCommitments,
  documentPages,
  documents,
  placeReports,
  places,
  producerCheckFiles,
  producerChecks,
  productPhotos,
  products,
  visitPhotos,
  visits,
} from "@/db/schema";
import type { Permission, Scope } from "../policy";
import { ledgerHolders } from "./ledger-holders";

type Holder = { permission: Permission; scope: Scope };

const { id: placeId, kecamatanCode, partnerId } = getTableColumns(places);
const place = { place: placeId, kecamatan: kecamatanCode, partner: partnerId };

/** The records that hold a file, as what one must be allowed to do, and where, to see them. */
export async function findHolders(fileId: string, tx: Db): Promise<Holder[]> {
  const [papers, commitments, photos, reports, visitRows, consentRows, evidence, ledger] = await Promise.all([
    tx
      .select({ business: documents.businessId })
      .from(documentPages)
      .innerJoin(documents, eq(documents.id, documentPages.documentId))
      .where(eq(documentPages.fileId, fileId)),
    tx
      .select({ business: documents.businessId })
      .from(documentCommitments)
      .innerJoin(documents, eq(documents.id, documentCommitments.documentId))
      .where(eq(documentCommitments.fileId, fileId)),
    tx
      .select({ business: products.businessId })
      .from(productPhotos)
      .innerJoin(products, eq(products.id, productPhotos.productId))
      .where(eq(productPhotos.fileId, fileId)),
    tx
      .select(place)
      .from(placeReports)
      .innerJoin(places, eq(places.id, placeReports.placeId))
      .where(eq(placeReports.photoId, fileId)),
    tx
      .select(place)
      .from(visitPhotos)
      .innerJoin(visits, eq(visits.id, visitPhotos.visitId))
      .innerJoin(places, eq(places.id, visits.placeId))
      .where(eq(visitPhotos.fileId, fileId)),
    tx
      .select({ business: consents.businessId })
      .from(consentPapers)
      .innerJoin(consents, eq(consents.id, consentPapers.consentId))
      .where(eq(consentPapers.fileId, fileId)),
    tx
      .select({ business: producerChecks.businessId })
      .from(producerCheckFiles)
      .innerJoin(producerChecks, eq(producerChecks.id, producerCheckFiles.checkId))
      .where(eq(producerCheckFiles.fileId, fileId)),
    ledgerHolders(fileId, tx),
  ]);
  return [
    ...[...papers, ...commitments].map((scope): Holder => ({ permission: "document.read", scope })),
    ...photos.map((scope): Holder => ({ permission: "business.read", scope })),
    ...evidence.map((scope): Holder => ({ permission: "business.read", scope })),
    ...reports.map((scope): Holder => ({ permission: "place.read", scope })),
    ...consentRows.flatMap(({ business }): Holder[] =>
      business ? [{ permission: "document.read", scope: { business } }] : [],
    ),
    ...visitRows.map((scope): Holder => ({ permission: "visit.read", scope })),
    ...ledger,
  ];
}
