"use server";

import { action } from "@/app/_request/action";
import { decideHeldSale } from "@/domain/sales/decide-held-sale";
import { decideHeldInput } from "@/domain/sales/schema";
import { resolveDiscrepancy } from "@/domain/stock/resolve-discrepancy";
import { resolveInput } from "@/domain/stock/schema";

export const resolveAction = action(resolveInput, async (actor, input) => {
  await resolveDiscrepancy(actor, input);
  return "Penjelasan tersimpan.";
});

export const decideHeldAction = action(decideHeldInput, async (actor, input) => {
  await decideHeldSale(actor, input);
  return "Keputusan tersimpan.";
});
