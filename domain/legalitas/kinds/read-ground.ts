import type { Db } from "@/db/client";
import type { NumberGround } from "./number-ground";
import { readHomeRegency } from "./read-home-regency";
import { readKindRules } from "./read-kind-rules";

/** By what a number of this kind is judged on that day. */
export async function readGround(tx: Db, kind: string, today: string): Promise<NumberGround> {
  const [rules, home] = await Promise.all([readKindRules(tx, kind), readHomeRegency(tx, today)]);
  return { today, rules, home };
}
