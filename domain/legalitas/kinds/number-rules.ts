import { desc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { kindRules } from "@/db/schema";
import type { HomeRegency } from "../permit-numbers/home-regency";
import type { KindRule } from "./kind-rule";
import type { NumberGround } from "./number-ground";
import { readHomeRegency } from "./read-home-regency";

/** What numbers of every kind are judged by: for a whole sheet of them. */
export type NumberRules = { home: HomeRegency; rules: readonly (KindRule & { kind: string })[] };

/** The rules for every kind, the row written last first. */
export async function readNumberRules(tx: Db, day: string): Promise<NumberRules> {
  const [home, rules] = await Promise.all([
    readHomeRegency(tx, day),
    tx
      .select({
        kind: kindRules.kind,
        pattern: kindRules.pattern,
        example: kindRules.example,
        validMonths: kindRules.validMonths,
        validFrom: kindRules.validFrom,
      })
      .from(kindRules)
      .orderBy(desc(kindRules.createdAt), desc(kindRules.id)),
  ]);
  return { home, rules };
}

/** Of all of them, what one kind is judged by. */
export const groundOf = ({ home, rules }: NumberRules, kind: string, today: string): NumberGround => ({
  today,
  home,
  rules: rules.filter((rule) => rule.kind === kind),
});
