"use server";

import { action } from "@/app/_request/action";
import { addReason } from "@/domain/legalitas/add-reason";
import { retireReason } from "@/domain/legalitas/retire-reason";
import { addReasonInput, retireReasonInput } from "@/domain/legalitas/schema";

export const addReasonAction = action(addReasonInput, async (actor, input) => {
  await addReason(actor, input);
  return "Alasan ditambahkan. Petugas dapat memilihnya mulai sekarang.";
});

export const retireReasonAction = action(retireReasonInput, async (actor, input) => {
  await retireReason(actor, input);
  return "Alasan dihentikan.";
});
