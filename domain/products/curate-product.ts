import { desc, eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { curations, products, users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { formatMoment } from "@/lib/dates";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, Forbidden, NotFound } from "../errors";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize, canSomewhere, scopesOf } from "../policy";
import type { CurationInput } from "./curation-schema";
import { displayProduct } from "./display-product";
import { requireComplete } from "./require-complete";

/** The gallery accepts a product, and may display it at once, or gives it back; always with scores and a reason. */
export async function curateProduct(actor: Actor, input: CurationInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "product.curate")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const { productId, decision, reason, placeId, legalitas, kemasan, label, kesiapan } = input;
  await tx.transaction(async (tx) => {
    const product = await lockProduct(tx, actor, productId);
    if (product.state !== "diajukan") throw await alreadyDecided(tx, productId);
    const verdict =
      decision === "diterima"
        ? await requireComplete(tx, productId, day, "Belum dapat diterima.")
        : await basisOf(tx, productId, day);
    const scores = { legalitas, kemasan, label, kesiapan };
    await tx.insert(curations).values({ productId, decision, scores, reason, verdict, decidedBy: userId });
    await tx.update(products).set({ state: decision }).where(eq(products.id, productId));
    const subject = { kind: "product", id: productId };
    await recordAudit(tx, actor, "product.curate", subject, {
      produk: product.name,
      keputusan: decision,
      reason,
      scores,
    });
    await announceChange(tx, tags.storefront, tags.product(productId), tags.business(product.businessId));
    if (decision === "diterima" && placeId) await displayProduct(actor, { productId, placeId }, tx, day);
  });
}

async function lockProduct(tx: Tx, actor: Actor, id: string) {
  const [product] = await tx
    .select({ name: products.name, state: products.state, businessId: products.businessId })
    .from(products)
    .where(eq(products.id, id))
    .for("no key update");
  if (!product) throw new NotFound("Produk");
  authorize(actor, "product.curate", { business: product.businessId });
  if (scopesOf(actor, "business").includes(product.businessId)) {
    throw new Forbidden("Produk usaha Anda sendiri harus dikurasi petugas lain.");
  }
  return product;
}

async function basisOf(tx: Tx, productId: string, date: string) {
  const verdict = (await computeVerdicts([productId], date, tx)).get(productId);
  return verdict && { ...verdict, date };
}

async function alreadyDecided(tx: Tx, productId: string) {
  const [latest] = await tx
    .select({ decision: curations.decision, reason: curations.reason, at: curations.decidedAt, by: users.name })
    .from(curations)
    .innerJoin(users, eq(users.id, curations.decidedBy))
    .where(eq(curations.productId, productId))
    .orderBy(desc(curations.decidedAt), desc(curations.id))
    .limit(1);
  if (!latest) return new Conflict("Produk ini belum diajukan, jadi belum dapat dikurasi. Muat ulang halaman ini.");
  return new Conflict(`Sudah ${latest.decision} oleh ${latest.by}, ${formatMoment(latest.at)}: ${latest.reason}`);
}
