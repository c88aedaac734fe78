import { and, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { productClasses, products, requirementRules } from "@/db/schema";
import type { NamedProduct } from "./doubt";

/** Products as a document of this kind is held against them: their class, and whether it may have such a document. */
export async function nameProducts(
  tx: Db,
  kind: string,
  productIds: readonly string[],
  date: string,
): Promise<(NamedProduct & { id: string })[]> {
  if (productIds.length === 0) return [];
  const forbidding = tx
    .select({ one: sql`1` })
    .from(requirementRules)
    .where(
      and(
        eq(requirementRules.classCode, products.classCode),
        eq(requirementRules.kind, kind),
        eq(requirementRules.level, "tidak_boleh"),
        isNull(requirementRules.withdrawnAt),
        lte(requirementRules.validFrom, date),
        or(isNull(requirementRules.validTo), gt(requirementRules.validTo, date)),
      ),
    );
  return tx
    .select({
      id: products.id,
      name: products.name,
      classCode: products.classCode,
      className: productClasses.name,
      isForbidden: sql<boolean>`exists (${forbidding})`,
    })
    .from(products)
    .innerJoin(productClasses, eq(productClasses.code, products.classCode))
    .where(inArray(products.id, [...productIds]))
    .orderBy(products.name);
}
