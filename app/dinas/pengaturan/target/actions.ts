"use server";

import { action } from "@/app/_request/action";
import { changeTarget } from "@/domain/legalitas/change-target";
import { changeTargetInput } from "@/domain/legalitas/schema";

export const changeTargetAction = action(changeTargetInput, async (actor, input) => {
  await changeTarget(actor, input);
  return "Target tersimpan.";
});
