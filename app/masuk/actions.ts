"use server";

import { openAction } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { enter } from "@/app/_request/enter";
import { signInInput } from "@/domain/people/schema";
import { signIn } from "@/domain/people/sign-in";

export const signInAction = openAction(signInInput, async (input) => {
  await enter(await signIn(input, await clientAddress()), input.lanjut);
});
