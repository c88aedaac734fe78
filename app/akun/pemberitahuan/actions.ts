"use server";

import { action } from "@/app/_request/action";
import { markOneRead, markRead } from "@/domain/notices/mark-read";
import { markOneReadInput, markReadInput } from "@/domain/notices/schema";

export const markReadAction = action(markReadInput, async (actor, input) => {
  await markRead(actor, input);
});

export const markOneReadAction = action(markOneReadInput, async (actor, input) => {
  await markOneRead(actor, input);
});
