import type { Tx } from "@/db/client";
import { Refused } from "../errors";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { missingPermits } from "./missing-permits";

/** Stores the verdict as it stands on the day and refuses, saying what is missing, unless it is complete. */
export async function requireComplete(tx: Tx, productId: string, day: string, otherwise: string) {
  await refreshVerdicts(tx, [productId], day);
  const verdict = (await computeVerdicts([productId], day, tx)).get(productId);
  if (verdict?.complete) return;
  const missing = verdict ? missingPermits(verdict) : ["Legalitasnya belum dinilai."];
  throw new Refused(`${otherwise} ${missing.join(" ")}`);
}
