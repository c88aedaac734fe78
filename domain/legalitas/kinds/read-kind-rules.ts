import { desc, eq, lte } from "drizzle-orm";
import type { Db } from "@/db/client";
import { kindRules } from "@/db/schema";

const inOrder = [desc(kindRules.createdAt), desc(kindRules.id)] as const;

/** Every row of a kind, the one written last first. */
export function readKindRules(tx: Db, kind: string) {
  return tx
    .select({
      pattern: kindRules.pattern,
      example: kindRules.example,
      validMonths: kindRules.validMonths,
      validFrom: kindRules.validFrom,
    })
    .from(kindRules)
    .where(eq(kindRules.kind, kind))
    .orderBy(...inOrder);
}

/** To be joined: of each kind, what is said of it on a day. */
export function kindRulesOn(tx: Db, day: string) {
  return tx
    .selectDistinctOn([kindRules.kind], {
      kind: kindRules.kind,
      issuer: kindRules.issuer,
      publicCheck: kindRules.publicCheck,
      help: kindRules.help,
    })
    .from(kindRules)
    .where(lte(kindRules.validFrom, day))
    .orderBy(kindRules.kind, ...inOrder)
    .as("kind_rules_today");
}
