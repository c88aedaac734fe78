import { asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { factRules, productClasses } from "@/db/schema";
import type { FactRule } from "./verdict";

/** Every row about the facts of a product, ended ones too. */
export function listFactRules(tx: Db): Promise<FactRule[]> {
  return tx
    .select({
      id: factRules.id,
      classes: factRules.classes,
      storages: factRules.storages,
      belowDays: factRules.belowDays,
      forbids: factRules.forbids,
      movesTo: factRules.movesTo,
      movesToName: productClasses.name,
      validFrom: factRules.validFrom,
      validTo: factRules.validTo,
      source: factRules.source,
    })
    .from(factRules)
    .leftJoin(productClasses, eq(productClasses.code, factRules.movesTo))
    .orderBy(asc(factRules.id));
}
