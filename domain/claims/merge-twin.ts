import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { assistanceCases, batches, businesses, claims, documents, merges, products, roleGrants } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { endCase } from "../assistance/end-case";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { NotFound, Refused } from "../errors";
import { linkNewProduct } from "../legalitas/link-new-product";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { notifyPeople } from "../notices/notify-people";
import { announceConsent } from "../people/announce-consent";
import { refuseLinked } from "../people/refuse-linked";
import { authorize, type Person } from "../policy";
import { lockClaim } from "./lock-claim";
import { moveConsents } from "./move-consents";
import { ownersOf } from "./owners-of";
import type { RejectClaim } from "./schema";

/**
 * The record that the owner had made themselves goes into the one they claimed: its permits, products and consents move
 * over, save those that are there already, and the owner keeps the claimed one only. What moved stands in `merges`.
 */
export async function mergeTwin(actor: Person, { claimId, reason }: RejectClaim, tx: Db = db) {
  authorize(actor, "claim.decide", "office");
  await tx.transaction(async (tx) => {
    const pair = await lockPair(tx, claimId);
    const claim = await lockClaim(tx, actor, claimId);
    for (const { id } of [pair.from, pair.into]) await refuseLinked(tx, actor, id);
    await refuseOthers(tx, pair.from.id, claim.userId);
    await endCases(tx, pair.from.id, pair.into.name);
    const documentIds = await moveDocuments(tx, pair.from.id, pair.into.id);
    const productIds = await moveProducts(tx, pair.from.id, pair.into.id);
    const consentIds = await moveConsents(tx, pair.from.id, pair.into.id);
    const moved = { documentIds, productIds, consentIds };
    await tx
      .insert(merges)
      .values({ fromId: pair.from.id, intoId: pair.into.id, ...moved, reason, mergedBy: actor.userId });
    for (const { grantId } of await ownersOf(tx, pair.from.id)) {
      const ended = { revokedAt: sql`now()`, revokedBy: actor.userId, revokedReason: reason };
      await tx.update(roleGrants).set(ended).where(eq(roleGrants.id, grantId));
    }
    await judgeAgain(tx, pair.into.id);
    await tx
      .update(claims)
      .set({ state: "diterima", decidedAt: sql`now()`, decidedBy: actor.userId, reason })
      .where(eq(claims.id, claimId));
    const details = {
      dari: pair.from.name,
      ke: pair.into.name,
      dokumen: documentIds.length,
      produk: productIds.length,
      persetujuan: consentIds.length,
    };
    await recordAudit(tx, actor, "claim.merge", { kind: "business", id: pair.into.id }, { ...details, alasan: reason });
    const told = { name: pair.into.name, reason };
    await notifyPeople(tx, [
      { userId: claim.userId, kind: "usaha_disatukan", subject: pair.into.id, event: claimId, details: told },
    ]);
    await announceChange(tx, tags.storefront, tags.business(pair.from.id), tags.business(pair.into.id));
    await announceConsent(tx, pair.into.id);
  });
}

/** The two records, locked before the claim is: as whoever brings a code does. */
async function lockPair(tx: Tx, claimId: string) {
  const [claim] = await tx
    .select({ fromId: claims.businessId, intoId: claims.intoId })
    .from(claims)
    .where(and(eq(claims.id, claimId), eq(claims.cause, "usaha_ganda")));
  if (!claim?.fromId || !claim.intoId) throw new Refused("Klaim ini bukan tentang usaha yang tercatat ganda.");
  const ids = [claim.fromId, claim.intoId].sort();
  const rows = await tx
    .select({ id: businesses.id, name: businesses.name })
    .from(businesses)
    .where(inArray(businesses.id, ids))
    .orderBy(businesses.id)
    .for("no key update");
  const from = rows.find(({ id }) => id === claim.fromId);
  const into = rows.find(({ id }) => id === claim.intoId);
  if (!from || !into) throw new NotFound("Usaha");
  return { from, into };
}

/** Somebody else's business, or one whose goods are on consignment, is more than a record typed twice. */
async function refuseOthers(tx: Tx, businessId: string, userId: string) {
  const owners = await ownersOf(tx, businessId);
  if (owners.some((owner) => owner.userId !== userId)) {
    throw new Refused(
      "Usaha itu juga diurus orang lain, jadi tidak disatukan di sini. Selesaikan dulu siapa pemiliknya.",
    );
  }
  if ((await tx.$count(batches, eq(batches.businessId, businessId))) > 0) {
    throw new Refused("Usaha itu punya barang titipan di galeri. Selesaikan dulu titipannya, baru satukan.");
  }
}

/** What is still to be got is got for the record that remains, which opens cases of its own. */
async function endCases(tx: Tx, businessId: string, into: string) {
  const open = await tx
    .select({ id: assistanceCases.id })
    .from(assistanceCases)
    .where(and(eq(assistanceCases.businessId, businessId), isNull(assistanceCases.closedAt)))
    .orderBy(assistanceCases.id)
    .for("no key update");
  for (const { id } of open) {
    await endCase(tx, id, { outcome: "dihentikan", text: `Usaha ini disatukan dengan ${into}; diteruskan di sana.` });
  }
}

async function moveDocuments(tx: Tx, from: string, into: string) {
  const moved = await tx
    .update(documents)
    .set({ businessId: into })
    .where(
      sql`${eq(documents.businessId, from)} and not exists (select from ${documents} kept
        where kept.business_id = ${into} and kept.kind = ${documents.kind} and kept.number = ${documents.number})`,
    )
    .returning({ id: documents.id });
  return moved.map(({ id }) => id);
}

async function moveProducts(tx: Tx, from: string, into: string) {
  const moved = await tx
    .update(products)
    .set({ businessId: into })
    .where(
      sql`${eq(products.businessId, from)} and not exists (select from ${products} kept
        where kept.business_id = ${into} and kept.name_key = ${products.nameKey})`,
    )
    .returning({ id: products.id });
  return moved.map(({ id }) => id);
}

/** Everything of the business stands under all papers of the business, and is judged by them. */
async function judgeAgain(tx: Tx, businessId: string) {
  const goods = await tx.select({ id: products.id }).from(products).where(eq(products.businessId, businessId));
  for (const { id } of goods) await linkNewProduct(tx, { id, businessId });
  if (goods.length > 0)
    await refreshVerdicts(
      tx,
      goods.map(({ id }) => id),
    );
}
