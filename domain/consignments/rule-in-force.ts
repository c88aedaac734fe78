import { and, desc, eq, isNull, lte, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type consignmentRuleKinds, consignmentRules } from "@/db/schema";
import { Refused } from "../errors";
import { ruleNames } from "./rule-words";

export type RuleKind = (typeof consignmentRuleKinds)[number];
type Where = { placeId: string; productId?: string };

/** The dated setting that holds on a day: of the product before the place before the office, then the latest start. */
export async function ruleInForce(tx: Db, kind: RuleKind, day: string, { placeId, productId }: Where) {
  const { placeId: place, productId: product } = consignmentRules;
  const [rule] = await tx
    .select({ value: consignmentRules.value, source: consignmentRules.source, validFrom: consignmentRules.validFrom })
    .from(consignmentRules)
    .where(
      and(
        eq(consignmentRules.kind, kind),
        lte(consignmentRules.validFrom, day),
        or(isNull(place), eq(place, placeId)),
        productId ? or(isNull(product), eq(product, productId)) : isNull(product),
      ),
    )
    .orderBy(
      sql`${product} is null`,
      sql`${place} is null`,
      desc(consignmentRules.validFrom),
      desc(consignmentRules.createdAt),
      desc(consignmentRules.id),
    )
    .limit(1);
  if (!rule) throw new Refused(`Aturan “${ruleNames[kind]}” belum ditetapkan untuk hari itu. Hubungi admin dinas.`);
  return rule;
}
