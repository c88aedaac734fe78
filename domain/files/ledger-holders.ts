import { eq, getTableColumns } from "drizzle-orm";
import type { Db } from "@/db/client";
import { papers, payouts, places, settlements } from "@/db/schema";
import type { Permission, Scope } from "../policy";

const { id: placeId, kecamatanCode, partnerId } = getTableColumns(places);
const place = { place: placeId, kecamatan: kecamatanCode, partner: partnerId };

/** The same for photos of goods and proofs of payment: who may read the ledger there, and whose goods or money it is. */
export async function ledgerHolders(fileId: string, tx: Db): Promise<{ permission: Permission; scope: Scope }[]> {
  const [goods, proofs] = await Promise.all([
    tx
      .select({ ...place, business: papers.businessId })
      .from(papers)
      .innerJoin(places, eq(places.id, papers.placeId))
      .where(eq(papers.photoId, fileId)),
    tx
      .select({ ...place, business: settlements.businessId })
      .from(payouts)
      .innerJoin(settlements, eq(settlements.id, payouts.settlementId))
      .innerJoin(places, eq(places.id, payouts.placeId))
      .where(eq(payouts.proofId, fileId)),
  ]);
  return [...goods, ...proofs].flatMap(({ business, ...scope }) => [
    { permission: "ledger.read" as const, scope },
    ...(business ? [{ permission: "consignment.read" as const, scope: { business } }] : []),
  ]);
}
