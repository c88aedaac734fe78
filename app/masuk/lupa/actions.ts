"use server";

import { openAction } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { askForPassword } from "@/domain/people/ask-for-password";
import { askForPasswordInput } from "@/domain/people/schema";

export const askForPasswordAction = openAction(askForPasswordInput, async (input) => {
  await askForPassword(input, await clientAddress());
  return "Bila akun itu ada dan punya alamat email, tautannya sedang dikirim ke sana. Periksa juga folder spam.";
});
