"use server";

import { action } from "@/app/_request/action";
import { recordRequest } from "@/domain/personal-data/record-request";
import { recordRequestInput, withdrawRequestInput } from "@/domain/personal-data/schema";
import { withdrawRequest } from "@/domain/personal-data/withdraw-request";

export const recordRequestAction = action(recordRequestInput, async (actor, input) => {
  await recordRequest(actor, input);
  return "Permintaan dicatat. Dinas menjawab dalam 3 × 24 jam; jawabannya dapat diambil di loket.";
});

export const withdrawRecordedAction = action(withdrawRequestInput, async (actor, input) => {
  await withdrawRequest(actor, input);
  return "Permintaan dibatalkan.";
});
