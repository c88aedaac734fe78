import type { Tx } from "@/db/client";
import { Refused } from "../errors";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { missingPermits } from "../legalitas/missing-permits";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import type { VerdictBasis } from "../legalitas/verdict";

/** Stores the verdict as it stands on the day and refuses, saying what is missing, unless it is complete: then it is the basis of what follows. */
export async function requireComplete(
  tx: Tx,
  productId: string,
  day: string,
  otherwise: string,
): Promise<VerdictBasis> {
  await refreshVerdicts(tx, [productId], day);
  const verdict = (await computeVerdicts([productId], day, tx)).get(productId);
  if (verdict?.complete) return { ...verdict, date: day };
  const missing = verdict ? missingPermits(verdict) : ["Legalitasnya belum dinilai."];
  throw new Refused(`${otherwise} ${missing.join(" ")}`);
}
