"use server";

import { openAction } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { enter } from "@/app/_request/enter";
import { signUpInput } from "@/domain/people/schema";
import { signUp } from "@/domain/people/sign-up";

export const signUpAction = openAction(signUpInput, async (input) => {
  await enter(await signUp(input, await clientAddress()), "/pelaku/produk/baru");
});
