import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import {
  businesses,
  claimCodes,
  consentPapers,
  consents,
  counterItems,
  counterVisits,
  documents,
  kecamatan,
  ktpSightings,
  legalitasKinds,
  places,
  products,
  users,
  verifiedPhones,
} from "@/db/schema";
import { ownersOf } from "../claims/owners-of";
import { Forbidden, NotFound } from "../errors";
import { type Actor, canSomewhere } from "../policy";
import { authorizeCounter } from "./counters";
import { isErasable as mayErase } from "./is-erasable";

export type VisitRecord = Awaited<ReturnType<typeof getVisit>>;

/** One visit as the officers of its counter see it: whom it serves, what was agreed to, what was received. */
export async function getVisit(actor: Actor, visitId: string, tx: Db = db) {
  if (!canSomewhere(actor, "counter.serve")) throw new Forbidden();
  const [visit] = await tx
    .select({
      id: counterVisits.id,
      counter: counterVisits.counter,
      counterName: sql<string>`coalesce(${places.name}, 'Loket dinas')`,
      day: counterVisits.day,
      number: counterVisits.number,
      startedAt: counterVisits.startedAt,
      finishedAt: counterVisits.finishedAt,
      declinedAt: counterVisits.declinedAt,
      isRegistration: counterVisits.isRegistration,
      servedBy: users.name,
      businessId: businesses.id,
      name: businesses.name,
      ownerName: businesses.ownerName,
      phone: businesses.phone,
      address: businesses.address,
      kecamatanCode: businesses.kecamatanCode,
      kecamatan: kecamatan.name,
      phoneVerifiedAt: verifiedPhones.verifiedAt,
    })
    .from(counterVisits)
    .innerJoin(businesses, eq(businesses.id, counterVisits.businessId))
    .innerJoin(users, eq(users.id, counterVisits.servedBy))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .leftJoin(places, eq(sql`${places.id}::text`, counterVisits.counter))
    .leftJoin(
      verifiedPhones,
      and(eq(verifiedPhones.businessId, businesses.id), eq(verifiedPhones.phone, businesses.phone)),
    )
    .where(eq(counterVisits.id, visitId));
  if (!visit) throw new NotFound("Pelayanan");
  authorizeCounter(actor, visit.counter);
  const [agreed, received, owners, isErasable, sightings, codes] = await Promise.all([
    listAgreed(tx, visit.businessId),
    listReceived(tx, visitId),
    ownersOf(tx, visit.businessId),
    mayErase(tx, visit),
    listSightings(tx, visitId),
    tx
      .select({ expiresAt: claimCodes.expiresAt })
      .from(claimCodes)
      .where(
        and(eq(claimCodes.businessId, visit.businessId), isNull(claimCodes.usedAt), isNull(claimCodes.cancelledAt)),
      ),
  ]);
  return {
    ...visit,
    agreed,
    received,
    hasOwner: owners.length > 0,
    isErasable,
    cardSeen: sightings[0],
    codeExpiresAt: codes[0]?.expiresAt,
  };
}

function listAgreed(tx: Db, businessId: string) {
  const recorder = sql<
    string | null
  >`(select ${users.name} from ${users} where ${users.id} = ${consentPapers.recordedBy})`;
  return tx
    .select({
      purpose: consents.purpose,
      channel: consents.channel,
      givenAt: consents.givenAt,
      onlyOnPaper: sql<boolean>`${consents.userId} is null`,
      fileId: consentPapers.fileId,
      recordedBy: recorder,
    })
    .from(consents)
    .leftJoin(consentPapers, eq(consentPapers.consentId, consents.id))
    .where(and(eq(consents.businessId, businessId), isNull(consents.withdrawnAt)))
    .orderBy(asc(consents.givenAt));
}

/** Who looked at the person's identity card during the visit, the latest first, and whether it still counts today. */
function listSightings(tx: Db, visitId: string) {
  return tx
    .select({
      seenAt: ktpSightings.seenAt,
      seenBy: users.name,
      isRecent: sql<boolean>`${ktpSightings.seenAt} > now() - interval '12 hours'`,
    })
    .from(ktpSightings)
    .innerJoin(users, eq(users.id, ktpSightings.seenBy))
    .where(eq(ktpSightings.visitId, visitId))
    .orderBy(desc(ktpSightings.seenAt))
    .limit(1);
}

function listReceived(tx: Db, visitId: string) {
  return tx
    .select({
      id: counterItems.id,
      documentId: counterItems.documentId,
      productId: counterItems.productId,
      kind: documents.kind,
      kindName: legalitasKinds.name,
      number: documents.number,
      product: products.name,
      receivedAt: counterItems.receivedAt,
    })
    .from(counterItems)
    .leftJoin(documents, eq(documents.id, counterItems.documentId))
    .leftJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .leftJoin(products, eq(products.id, counterItems.productId))
    .where(eq(counterItems.visitId, visitId))
    .orderBy(asc(counterItems.receivedAt));
}
