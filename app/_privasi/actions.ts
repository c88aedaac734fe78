"use server";

import { action } from "@/app/_request/action";
import { handOverAnswer } from "@/domain/personal-data/hand-over-answer";
import { withdrawRequestInput } from "@/domain/personal-data/schema";

export const handOverAnswerAction = action(withdrawRequestInput, async (actor, input) => {
  await handOverAnswer(actor, input);
  return "Dicatat: jawaban sudah diserahkan.";
});
