"use server";

import { action } from "@/app/_request/action";
import { resolveDiscrepancy } from "@/domain/stock/resolve-discrepancy";
import { resolveInput } from "@/domain/stock/schema";

export const resolveAction = action(resolveInput, async (actor, input) => {
  await resolveDiscrepancy(actor, input);
  return "Penjelasan tersimpan.";
});
