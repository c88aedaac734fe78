"use server";

import { openAction } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { enter } from "@/app/_request/enter";
import { joinByPhoneInput } from "@/domain/people/schema";
import { joinByPhone } from "@/domain/phones/join-by-phone";

export const joinByPhoneAction = openAction(joinByPhoneInput, async (input) => {
  await enter(await joinByPhone(input, await clientAddress()), "/klaim/nomor");
});
