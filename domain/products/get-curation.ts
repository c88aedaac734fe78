import { asc, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import {
  businesses,
  categories,
  curations,
  kecamatan,
  productClasses,
  productPhotos,
  products,
  users,
} from "@/db/schema";
import { today } from "@/lib/today";
import { listCurationCriteria } from "../curation/list-curation-criteria";
import { listHealthWords } from "../curation/list-health-words";
import { nameCriteria } from "../curation/name-criteria";
import { Forbidden, NotFound } from "../errors";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { isLinked } from "../people/refuse-linked";
import { type Actor, canSomewhere } from "../policy";
import { producerStanding } from "../producer-checks/producer-standing";
import { findStandingInQueue } from "./find-standing-in-queue";

/** Everything a curator needs to judge one product, and what was decided before. */
export async function getCuration(actor: Actor, id: string, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.queue")) throw new Forbidden();
  const [product] = await tx
    .select({
      id: products.id,
      slug: products.slug,
      name: products.name,
      state: products.state,
      description: products.description,
      ingredients: products.ingredients,
      storage: products.storage,
      shelfLifeDays: products.shelfLifeDays,
      price: products.price,
      weight: products.weight,
      submittedAt: products.submittedAt,
      category: categories.name,
      motif: categories.motif,
      className: productClasses.name,
      business: businesses.name,
      ownerName: businesses.ownerName,
      businessId: businesses.id,
      kecamatan: kecamatan.name,
    })
    .from(products)
    .innerJoin(categories, eq(categories.slug, products.categorySlug))
    .innerJoin(productClasses, eq(productClasses.code, products.classCode))
    .innerJoin(businesses, eq(businesses.id, products.businessId))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .where(eq(products.id, id));
  if (!product) throw new NotFound("Produk");
  const photos = await tx
    .select({ id: productPhotos.fileId })
    .from(productPhotos)
    .where(eq(productPhotos.productId, id))
    .orderBy(asc(productPhotos.position));
  const history = await tx
    .select({
      id: curations.id,
      decision: curations.decision,
      scores: curations.scores,
      reasons: curations.reasons,
      label: curations.label,
      criteria: curations.criteria,
      position: curations.position,
      waitedSince: curations.waitedSince,
      corrects: curations.corrects,
      reason: curations.reason,
      verdict: curations.verdict,
      decidedAt: curations.decidedAt,
      by: users.name,
    })
    .from(curations)
    .innerJoin(users, eq(users.id, curations.decidedBy))
    .where(eq(curations.productId, id))
    .orderBy(desc(curations.decidedAt), desc(curations.id));
  const verdict = (await computeVerdicts([id], day, tx)).get(id);
  const [queue, producer, criteria, words, isOwn] = await Promise.all([
    findStandingInQueue(product, tx, day),
    producerStanding(product.businessId, tx),
    listCurationCriteria(tx, day),
    listHealthWords(tx, day),
    actor.kind === "person" && isLinked(actor, product.businessId, tx),
  ]);
  const photoIds = photos.map((photo) => photo.id);
  const named = await nameCriteria(
    history.flatMap((decision) => decision.criteria),
    tx,
  );
  const decisions = history.map((decision) => ({ ...decision, criterionNames: named(decision.criteria) }));
  return { ...product, photoIds, history: decisions, verdict, queue, producer, criteria, words, isLinked: isOwn };
}

export type Curation = Awaited<ReturnType<typeof getCuration>>;
