import { desc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { kindRules } from "@/db/schema";
import type { KindRow } from "./hold-against";

/** The rows of every kind, the one written last first. */
export function listKindRows(tx: Db): Promise<KindRow[]> {
  return tx
    .select({
      id: kindRules.id,
      kind: kindRules.kind,
      pattern: kindRules.pattern,
      example: kindRules.example,
      validMonths: kindRules.validMonths,
      validFrom: kindRules.validFrom,
      source: kindRules.source,
    })
    .from(kindRules)
    .orderBy(desc(kindRules.createdAt), desc(kindRules.id));
}
