import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { categories, checklists, kecamatan, legalitasKinds, productClasses, requirementRules } from "../schema";
import { categoryRows, classRows } from "./reference/catalogue";
import { karawang } from "./reference/kecamatan";
import { checklistRows, kindRows, ruleRows } from "./reference/legalitas";

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
  const [rule] = await tx.select({ n: sql<number>`1` }).from(requirementRules).limit(1);
  if (!rule) await tx.insert(requirementRules).values(ruleRows).onConflictDoNothing();
}
