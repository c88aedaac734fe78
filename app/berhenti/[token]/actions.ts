"use server";

import { openAction } from "@/app/_request/action";
import { linkInput } from "@/domain/mail/schema";
import { stopMail } from "@/domain/mail/stop-mail";

export const stopMailAction = openAction(linkInput, async (input) => {
  await stopMail(input);
});
