"use server";

import { action } from "@/app/_request/action";
import { markRead } from "@/domain/notices/mark-read";
import { markReadInput } from "@/domain/notices/schema";

export const markReadAction = action(markReadInput, async (actor, input) => {
  await markRead(actor, input);
});
