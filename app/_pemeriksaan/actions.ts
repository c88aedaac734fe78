"use server";

import { action } from "@/app/_request/action";
import { recordProducerCheck } from "@/domain/producer-checks/record-producer-check";
import { producerCheckInput } from "@/domain/producer-checks/schema";

export const recordProducerCheckAction = action(producerCheckInput, async (actor, input) => {
  await recordProducerCheck(actor, input);
  return "Pemeriksaan tercatat.";
});
