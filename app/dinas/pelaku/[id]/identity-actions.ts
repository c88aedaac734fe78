"use server";

import { action } from "@/app/_request/action";
import { recordIdentity } from "@/domain/identity/record-identity";
import { recordIdentityInput, unmaskInput } from "@/domain/identity/schema";
import { unmaskIdentity } from "@/domain/identity/unmask-identity";

export const recordIdentityAction = action(recordIdentityInput, async (actor, input) => {
  await recordIdentity(actor, input);
  return input.number ? "Nomor dicatat dan disandi." : "Nomor dihapus.";
});

export const unmaskAction = action(unmaskInput, async (actor, input) => {
  await unmaskIdentity(actor, input);
});
