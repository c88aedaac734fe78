"use server";

import { openAction } from "@/app/_request/action";
import { enter } from "@/app/_request/enter";
import { openLink } from "@/domain/people/open-link";
import { openLinkInput } from "@/domain/people/schema";

export const acceptInvitationAction = openAction(openLinkInput, async (input) => {
  await enter(await openLink("undangan", input));
});
