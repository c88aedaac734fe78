import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curations, displays, places, productPhotos, products, users } from "@/db/schema";
import { today } from "@/lib/today";
import { withinReach } from "../businesses/within-reach";
import { nameCriteria } from "../curation/name-criteria";
import { NotFound } from "../errors";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import type { Actor } from "../policy";
import { producerStanding } from "../producer-checks/producer-standing";
import { findStandingInQueue } from "./find-standing-in-queue";

export type ProductRecord = Awaited<ReturnType<typeof getProduct>>;

/** One product as its owner and the office see it: words, photos, verdict, what curation said, where it stands. */
export async function getProduct(actor: Actor, id: string, tx: Db = db, date = today()) {
  const [product] = await tx
    .select({
      id: products.id,
      businessId: products.businessId,
      slug: products.slug,
      name: products.name,
      description: products.description,
      categorySlug: products.categorySlug,
      classCode: products.classCode,
      price: products.price,
      weight: products.weight,
      ingredients: products.ingredients,
      storage: products.storage,
      shelfLifeDays: products.shelfLifeDays,
      state: products.state,
      submittedAt: products.submittedAt,
    })
    .from(products)
    .where(and(eq(products.id, id), withinReach(actor, "business.read", products.businessId)));
  const verdict = (await computeVerdicts([id], date, tx)).get(id);
  if (!product || !verdict) throw new NotFound("Produk");
  const [photos, curation, shownAt, queue, producer] = await Promise.all([
    tx
      .select({ id: productPhotos.fileId })
      .from(productPhotos)
      .where(eq(productPhotos.productId, id))
      .orderBy(asc(productPhotos.position)),
    tx
      .select({
        decision: curations.decision,
        reason: curations.reason,
        scores: curations.scores,
        reasons: curations.reasons,
        label: curations.label,
        criteria: curations.criteria,
        corrects: curations.corrects,
        at: curations.decidedAt,
        by: users.name,
      })
      .from(curations)
      .innerJoin(users, eq(users.id, curations.decidedBy))
      .where(eq(curations.productId, id))
      .orderBy(desc(curations.decidedAt))
      .limit(1),
    tx
      .select({ name: places.name, since: displays.since, lastConfirmedAt: displays.lastConfirmedAt })
      .from(displays)
      .innerJoin(places, eq(places.id, displays.placeId))
      .where(and(eq(displays.productId, id), isNull(displays.until)))
      .orderBy(asc(places.name)),
    findStandingInQueue(product, tx, date),
    producerStanding(product.businessId, tx),
  ]);
  const photoIds = photos.map((photo) => photo.id);
  const [latest] = curation;
  const criterionNames = (await nameCriteria(latest?.criteria ?? [], tx))(latest?.criteria ?? []);
  return {
    ...product,
    verdict,
    photos: photoIds,
    curation: latest && { ...latest, criterionNames },
    shownAt,
    queue,
    producer,
  };
}
