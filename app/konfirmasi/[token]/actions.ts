"use server";

import { openAction } from "@/app/_request/action";
import { confirmAddress } from "@/domain/mail/confirm-address";
import { linkInput } from "@/domain/mail/schema";

export const confirmAddressAction = openAction(linkInput, async (input) => {
  await confirmAddress(input);
  return "Terima kasih. Pemberitahuan sekarang juga dikirim ke alamat ini.";
});
