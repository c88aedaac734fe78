import { asc, sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Tx } from "@/db/client";
import { products, productVerdicts } from "@/db/schema";
import { dayAfter } from "@/lib/day-steps";
import { settleCases } from "../assistance/settle-cases";
import { judgeProducts } from "./judge-products";
import { lackingKinds } from "./lacking-kinds";
import { missingPermits } from "./missing-permits";
import { type Loss, recordLosses } from "./record-losses";
import { recordRegained } from "./record-regained";
import type { Verdict } from "./verdict";

/**
 * Recomputes and stores the verdict of these products, and records which accepted ones lost or regained it. The
 * products are locked first, so that two changes at once cannot both miss the other's half.
 * Answers the products, each with whether its stored verdict is now another.
 */
export async function storeVerdicts(tx: Tx, productIds: readonly string[], date: string) {
  const ids = [...new Set(productIds)].toSorted();
  if (ids.length === 0) return [];
  const locked = await tx
    .select({ id: products.id, businessId: products.businessId, name: products.name, state: products.state })
    .from(products)
    .where(sql`${products.id} = ${anyOf(ids)}`)
    .orderBy(asc(products.id))
    .for("no key update");
  const before = await storedVerdicts(tx, ids);
  const judged = await judgeProducts(ids, date, tx);
  const now = locked.flatMap((product) => {
    const found = judged.get(product.id);
    return found ? [{ ...product, ...found, before: before.get(product.id) }] : [];
  });
  if (now.length === 0) return [];
  const at = new Date();
  await write(
    tx,
    now.map(({ id, verdict, rulesKnown }) => {
      const { complete, holdsUntil, rules, turnsOn } = verdict;
      const since = complete ? at : null;
      const reasons = complete ? [] : missingPermits(verdict);
      const lacking = { ...lackingKinds(verdict), reasons };
      return { productId: id, complete, since, holdsUntil, ...lacking, rules, turnsOn, rulesKnown, at };
    }),
  );
  const losses = now.flatMap(({ id, businessId, name, state, verdict, before }): Loss[] => {
    if (state !== "diterima" || verdict.complete || !before?.complete) return [];
    const lostOn = before.holdsUntil && before.holdsUntil < date ? dayAfter(before.holdsUntil) : date;
    return [{ productId: id, businessId, name, lostOn, reasons: missingPermits(verdict) }];
  });
  await recordLosses(tx, losses, date);
  const complete = now.flatMap(({ id, verdict }) => (verdict.complete ? [id] : []));
  await recordRegained(tx, complete, date);
  await settleCases(
    tx,
    now.flatMap(({ businessId, verdict, before }) => (needsHelp(verdict, before) ? [businessId] : [])),
    date,
  );
  return now.map(({ id, businessId, verdict, before }) => {
    return { id, businessId, verdict, hasChanged: !before || isAnother(verdict, before) };
  });
}

type Stored = Pick<typeof productVerdicts.$inferSelect, "complete" | "holdsUntil" | "rules">;
type Lacking = Pick<typeof productVerdicts.$inferSelect, "missing" | "waiting">;

type Row = Pick<typeof productVerdicts.$inferInsert, "productId" | "turnsOn" | "rulesKnown" | "reasons"> &
  Stored &
  Lacking & { since: Date | null; at: Date };

/** Whether a permit is or was wanting, so that a case may begin or end. */
function needsHelp(verdict: Verdict, before: Lacking | undefined) {
  const { missing, waiting } = lackingKinds(verdict);
  return missing.length + waiting.length + (before?.missing.length ?? 0) + (before?.waiting.length ?? 0) > 0;
}

const isAnother = (a: Stored, b: Stored) =>
  a.complete !== b.complete || a.holdsUntil !== b.holdsUntil || a.rules.join() !== b.rules.join();

async function storedVerdicts(tx: Tx, ids: string[]) {
  const rows = await tx
    .select({
      id: productVerdicts.productId,
      complete: productVerdicts.complete,
      holdsUntil: productVerdicts.holdsUntil,
      rules: productVerdicts.rules,
      missing: productVerdicts.missing,
      waiting: productVerdicts.waiting,
    })
    .from(productVerdicts)
    .where(sql`${productVerdicts.productId} = ${anyOf(ids)}`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** All of them as one parameter: a thousand rows of ten parameters each take longer to write down than to judge. */
async function write(tx: Tx, rows: readonly Row[]) {
  await tx.execute(sql`
    insert into product_verdicts as v
      (product_id, complete, complete_since, holds_until, missing, waiting, reasons, rules, turns_on, rules_known, computed_at)
    select r."productId", r.complete, r.since, r."holdsUntil", r.missing, r.waiting, r.reasons, r.rules, r."turnsOn", r."rulesKnown", r.at
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r ("productId" uuid, complete boolean, since timestamptz,
      "holdsUntil" date, missing text[], waiting text[], reasons text[], rules text[], "turnsOn" date, "rulesKnown" integer, at timestamptz)
    on conflict (product_id) do update set
      complete = excluded.complete,
      complete_since = case when excluded.complete then coalesce(v.complete_since, excluded.complete_since) end,
      holds_until = excluded.holds_until,
      missing = excluded.missing,
      waiting = excluded.waiting,
      reasons = excluded.reasons,
      rules = excluded.rules,
      turns_on = excluded.turns_on,
      rules_known = excluded.rules_known,
      computed_at = excluded.computed_at`);
}
