import { eq, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { importRows, imports } from "@/db/schema";
import { hideIdentityNumbersIn } from "@/lib/hide-identity-numbers";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { readNumberRules } from "../legalitas/kinds/number-rules";
import { linkNewProduct } from "../legalitas/link-new-product";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { type Actor, authorize } from "../policy";
import { inChunks } from "./apply/in-chunks";
import { type Plan, type PlannedRow, planImport } from "./apply/plan-import";
import { writeBusinesses } from "./apply/write-businesses";
import { writePermits } from "./apply/write-permits";
import { writeProducts } from "./apply/write-products";
import { importRowJson } from "./import-row-json";
import { lockWaiting } from "./lock-waiting";
import { understandSheet } from "./understand-sheet";
import type { Understanding } from "./understanding";

export type Applied = { businesses: number; products: number; documents: number };

/** Imports must not look for the same business at once. */
const oneAtATime = 7202;

/**
 * Writes all of a waiting import or none of it: businesses, drafts of products, permits not yet verified, and for every
 * row of the sheet what became of it. What is registered already is linked, never overwritten.
 */
export async function confirmImport(
  actor: Actor,
  input: { importId: string; apart: readonly string[] },
  tx: Db = db,
): Promise<Applied> {
  authorize(actor, "import.run", "office");
  return tx.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${oneAtATime})`);
    const { content, mapping } = await lockWaiting(tx, input.importId);
    const numbers = await readNumberRules(tx, today());
    const understanding = await understandSheet(content, { numbers, mapping });
    const plan = await planImport(tx, understanding, new Set(input.apart));
    const counts = await apply(tx, input.importId, understanding, plan);
    await tx
      .update(imports)
      .set({
        state: "diterapkan",
        content: null,
        confirmedBy: actor.kind === "person" ? actor.userId : null,
        confirmedAt: new Date(),
      })
      .where(eq(imports.id, input.importId));
    await recordAudit(tx, actor, "import.apply", { kind: "import", id: input.importId }, counts);
    return counts;
  });
}

async function apply(tx: Tx, importId: string, understanding: Understanding, plan: Plan): Promise<Applied> {
  const used = new Set(plan.rows.filter(({ outcome }) => outcome !== "dilewati").map(({ row }) => row.businessIndex));
  const businesses = await writeBusinesses(tx, understanding.businesses, plan.registered, used);
  const products = await writeProducts(tx, plan.rows, businesses.ids);
  const permits = await writePermits(tx, plan.rows, businesses.ids, products.ids);
  for (const product of products.made) await linkNewProduct(tx, product);
  const linked = new Set(plan.rows.flatMap((planned) => products.ids.get(planned) ?? []));
  await refreshVerdicts(tx, [...linked]);
  const recorded = plan.rows.map((planned) =>
    record(importId, understanding, planned, {
      businessId: planned.outcome === "dilewati" ? null : (businesses.ids.get(planned.row.businessIndex) ?? null),
      productId: products.ids.get(planned) ?? null,
      documentIds: permits.madeBy.get(planned) ?? [],
    }),
  );
  await inChunks(recorded, (rows) => tx.insert(importRows).values(rows));
  return { businesses: businesses.made, products: products.made.length, documents: permits.made };
}

type Made = Pick<typeof importRows.$inferInsert, "businessId" | "productId" | "documentIds">;

function record(importId: string, understanding: Understanding, { row, outcome, differences }: PlannedRow, made: Made) {
  const { nik: _, ...understood } = importRowJson(row, understanding);
  const kept = hideIdentityNumbersIn({ ...understood, differences });
  return { importId, sheet: row.sheet, row: row.row, outcome, understood: kept, ...made };
}
