"use server";

import { action } from "@/app/_request/action";
import { recordBreachInput, tellBreachInput } from "@/domain/personal-data/breach-schema";
import { recordBreach, tellBreach } from "@/domain/personal-data/record-breach";

export const recordBreachAction = action(recordBreachInput, async (actor, input) => {
  await recordBreach(actor, input);
  return "Dicatat. Beri tahu pemilik datanya dalam 3 × 24 jam.";
});

export const tellBreachAction = action(tellBreachInput, async (actor, input) => {
  await tellBreach(actor, input);
});
