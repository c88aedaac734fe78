import { sql } from "drizzle-orm";
import type { Db } from "../client";
import {
  categories,
  checklists,
  consignmentRules,
  curationCriteria,
  curationTargets,
  decisionReasons,
  factRules,
  healthWords,
  homeRegencies,
  kecamatan,
  kindRules,
  legalitasKinds,
  letterheads,
  productClasses,
  reopeningRules,
  requirementRules,
  stepPlans,
} from "../schema";
import { categoryRows, classRows } from "./reference/catalogue";
import { consignmentRuleRows } from "./reference/consignment";
import { criterionRows, curationTargetRows, healthWordRows } from "./reference/curation";
import { karawang } from "./reference/kecamatan";
import { homeRegencyRow, kindRuleRows } from "./reference/kind-rules";
import { checklistRows, kindRows, reasonRows, ruleRows } from "./reference/legalitas";
import { factRuleRows, reopeningRuleRows } from "./reference/product-facts";
import { letterheadRow, planRows } from "./reference/step-plans";

const numbered = <T>(rows: readonly T[]) => rows.map((row, i) => ({ ...row, position: i + 1 }));

/** What every office needs before its first day. Run after each migration; what an office has changed is left alone. */
export async function loadReference(tx: Db) {
  await tx
    .insert(kecamatan)
    .values(karawang.map(([code, name, latitude, longitude]) => ({ code, name, latitude, longitude })))
    .onConflictDoNothing();
  await tx.insert(categories).values(numbered(categoryRows)).onConflictDoNothing();
  await tx.insert(productClasses).values(numbered(classRows)).onConflictDoNothing();
  await tx.insert(legalitasKinds).values(numbered(kindRows)).onConflictDoNothing();
  await tx.insert(checklists).values(checklistRows).onConflictDoNothing();
  await loadDatedRows(tx);
  const [rule] = await tx.select({ n: sql<number>`1` }).from(requirementRules).limit(1);
  if (!rule) await tx.insert(requirementRules).values(ruleRows).onConflictDoNothing();
  await tx.insert(stepPlans).values(planRows).onConflictDoNothing();
  const [letterhead] = await tx.select({ n: sql<number>`1` }).from(letterheads).limit(1);
  if (!letterhead) await tx.insert(letterheads).values(letterheadRow);
}

/** Dated rows only to begin with: what an office has ended must not come back. */
async function loadDatedRows(tx: Db) {
  if ((await tx.$count(decisionReasons)) === 0) await tx.insert(decisionReasons).values(reasonRows);
  const ruled = await tx.selectDistinct({ kind: kindRules.kind }).from(kindRules);
  const unruled = kindRuleRows.filter((row) => !ruled.some(({ kind }) => kind === row.kind));
  if (unruled.length > 0) await tx.insert(kindRules).values(unruled);
  if ((await tx.$count(homeRegencies)) === 0) await tx.insert(homeRegencies).values(homeRegencyRow);
  const known = await tx.selectDistinct({ kind: consignmentRules.kind }).from(consignmentRules);
  const missing = consignmentRuleRows.filter((row) => !known.some(({ kind }) => kind === row.kind));
  if (missing.length > 0) await tx.insert(consignmentRules).values(missing);
  if ((await tx.$count(curationCriteria)) === 0) await tx.insert(curationCriteria).values(criterionRows);
  if ((await tx.$count(curationTargets)) === 0) await tx.insert(curationTargets).values(curationTargetRows);
  if ((await tx.$count(healthWords)) === 0) await tx.insert(healthWords).values(healthWordRows);
  if ((await tx.$count(factRules)) === 0) await tx.insert(factRules).values(factRuleRows);
  if ((await tx.$count(reopeningRules)) === 0) await tx.insert(reopeningRules).values(reopeningRuleRows);
}
