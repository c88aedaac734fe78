"use server";

import { action } from "@/app/_request/action";
import { ruleInput } from "@/domain/consignments/rule-schema";
import { setRule } from "@/domain/consignments/set-rule";

export const setRuleAction = action(ruleInput, async (actor, input) => {
  await setRule(actor, input);
  return "Aturan tersimpan. Titipan yang sudah ada memakai potongan pada BAST-nya.";
});
