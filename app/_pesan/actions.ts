"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { prepareMessage } from "@/domain/messages/prepare-message";
import { prepareMessageInput } from "@/domain/messages/schema";

export const prepareMessageAction = action(prepareMessageInput, async (actor, input) => {
  redirect((await prepareMessage(actor, input)) as Route);
});
