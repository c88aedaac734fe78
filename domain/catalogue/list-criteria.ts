import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { legalitasKinds, productClasses, requirementRules } from "@/db/schema";
import { today } from "@/lib/today";

/** What each class of product needs on that day to be accepted, with the source of the rule. */
export async function listCriteria(tx: Db = db, day = today()) {
  const rows = await tx
    .select({
      classCode: productClasses.code,
      className: productClasses.name,
      kind: legalitasKinds.name,
      level: requirementRules.level,
      alternatives: sql<string[]>`array(select name from legalitas_kinds
        where kind = any(${requirementRules.alternatives}) order by position)`,
      source: requirementRules.source,
    })
    .from(requirementRules)
    .innerJoin(productClasses, eq(productClasses.code, requirementRules.classCode))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, requirementRules.kind))
    .where(
      and(
        isNull(requirementRules.withdrawnAt),
        lte(requirementRules.validFrom, day),
        sql`(${requirementRules.validTo} is null or ${requirementRules.validTo} > ${day})`,
      ),
    )
    .orderBy(asc(productClasses.position), asc(legalitasKinds.position));
  const named = (code: string, level: string) =>
    rows
      .filter((row) => row.classCode === code && row.level === level)
      .map((row) => [row.kind, ...row.alternatives].join(" atau "));
  const classes = [...new Map(rows.map((row) => [row.classCode, row.className]))];
  return {
    classes: classes.map(([code, name]) => ({
      code,
      name,
      required: named(code, "wajib"),
      suggested: named(code, "saran"),
      forbidden: named(code, "tidak_boleh"),
    })),
    sources: [...new Set(rows.map((row) => row.source))],
  };
}
