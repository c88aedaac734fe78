"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { askForHelp } from "@/domain/assistance/ask-for-help";
import { askForHelpInput, tickStepInput, writeMessageInput } from "@/domain/assistance/schema";
import { tickOwnStep } from "@/domain/assistance/tick-step";
import { writeMessage } from "@/domain/assistance/write-message";

export const askForHelpAction = action(askForHelpInput, async (actor, input) => {
  const caseId = await askForHelp(actor, input);
  redirect(`/pelaku/pendampingan/${caseId}`);
});

export const tickOwnStepAction = action(tickStepInput, async (actor, input) => {
  await tickOwnStep(actor, input);
});

export const writeMessageAction = action(writeMessageInput, async (actor, input) => {
  await writeMessage(actor, input);
  return "Pesan terkirim.";
});
