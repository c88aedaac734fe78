import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { curations, products } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { listCurationCriteria } from "../curation/list-curation-criteria";
import { Refused } from "../errors";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { notifyOwners } from "../notices/notify-owners";
import { refuseUnserved } from "../people/refuse-unserved";
import type { Person } from "../policy";
import type { Judgement } from "./curation-schema";
import type { LockedProduct } from "./lock-for-curation";
import { requireComplete } from "./require-complete";

type More = { position?: number; waitedSince?: Date | null; corrects?: string };

/** Writes a judgement by the criteria of the day: the decision, the product's state, the trail, word to the owner. */
export async function writeCuration(
  tx: Tx,
  actor: Person,
  product: LockedProduct,
  { decision, reason, scores, reasons, label }: Judgement,
  day: string,
  more: More = {},
) {
  await refuseUnserved(tx, product.businessId);
  const criteria = await listCurationCriteria(tx, day);
  refuseUnjudged(criteria.scored, scores, reasons);
  const verdict =
    decision === "diterima"
      ? await requireComplete(tx, product.id, day, "Belum dapat diterima.")
      : await basisOf(tx, product.id, day);
  const [row] = await tx
    .insert(curations)
    .values({
      productId: product.id,
      decision,
      reason,
      scores: pick(scores, criteria.scored),
      reasons: pick(reasons, criteria.scored),
      label: Object.fromEntries(criteria.label.map(({ key }) => [key, label.includes(key)])),
      criteria: [...criteria.scored, ...criteria.label].map(({ id }) => id),
      verdict,
      decidedBy: actor.userId,
      ...more,
    })
    .returning({ id: curations.id });
  if (!row) throw new Error("The decision was not written.");
  await tx.update(products).set({ state: decision }).where(eq(products.id, product.id));
  const details = { produk: product.name, keputusan: decision, reason, scores, ...more };
  const action = more.corrects ? "product.correct_curation" : "product.curate";
  await recordAudit(tx, actor, action, { kind: "product", id: product.id }, details);
  const kind = decision === "diterima" ? "produk_diterima" : "produk_dikembalikan";
  const told = { kind, subject: product.id, period: day, event: row.id } as const;
  await notifyOwners(tx, [{ businessId: product.businessId, ...told, details: { name: product.name, reason } }]);
  await announceChange(tx, tags.storefront, tags.product(product.id), tags.business(product.businessId));
}

type Criterion = { id: string; key: string; name: string };

/** The form may be older than the criteria: every one of today needs its score and its reason. */
function refuseUnjudged(criteria: readonly Criterion[], scores: Judgement["scores"], reasons: Judgement["reasons"]) {
  for (const { key, name } of criteria) {
    if (!scores[key]) throw new Refused(`Pilih nilai untuk ${name}.`, `nilai_${key}`);
    if (!reasons[key]) throw new Refused(`Tulis alasan nilai untuk ${name}.`, `alasan_${key}`);
  }
}

const pick = <T>(values: Record<string, T>, criteria: readonly Criterion[]): Record<string, T> =>
  Object.fromEntries(criteria.flatMap(({ key }) => (values[key] === undefined ? [] : [[key, values[key]]])));

async function basisOf(tx: Tx, productId: string, date: string) {
  const verdict = (await computeVerdicts([productId], date, tx)).get(productId);
  return verdict && { ...verdict, date };
}
