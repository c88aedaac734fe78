import type { Db } from "@/db/client";
import { judgeProducts } from "./judge-products";
import type { Verdict } from "./verdict";

/** The verdict of each product on a date, computed from what stands in the database now. */
export async function computeVerdicts(
  productIds: readonly string[],
  date: string,
  tx: Db,
): Promise<Map<string, Verdict>> {
  const judged = await judgeProducts(productIds, date, tx);
  return new Map([...judged].map(([id, { verdict }]) => [id, verdict]));
}
