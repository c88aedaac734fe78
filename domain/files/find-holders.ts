import { eq, getTableColumns } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documents, placeReports, places, productPhotos, products, visitPhotos, visits } from "@/db/schema";
import type { Permission, Scope } from "../policy";

type Holder = { permission: Permission; scope: Scope };

const { id: placeId, kecamatanCode, partnerId } = getTableColumns(places);
const place = { place: placeId, kecamatan: kecamatanCode, partner: partnerId };

/** The records that hold a file, as what one must be allowed to do, and where, to see them. */
export async function findHolders(fileId: string, tx: Db): Promise<Holder[]> {
  const [papers, photos, reports, visitRows] = await Promise.all([
    tx.select({ business: documents.businessId }).from(documents).where(eq(documents.fileId, fileId)),
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
  ]);
  return [
    ...papers.map((scope): Holder => ({ permission: "document.read", scope })),
    ...photos.map((scope): Holder => ({ permission: "business.read", scope })),
    ...reports.map((scope): Holder => ({ permission: "place.read", scope })),
    ...visitRows.map((scope): Holder => ({ permission: "visit.read", scope })),
  ];
}
