"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { endSession, startSession } from "@/app/_request/session-cookie";
import { changePassword } from "@/domain/people/change-password";
import { giveConsent } from "@/domain/people/give-consent";
import { changePasswordInput, consentInput } from "@/domain/people/schema";
import { signOutEverywhere } from "@/domain/people/sign-out-everywhere";
import { withdrawConsent } from "@/domain/people/withdraw-consent";

export const changePasswordAction = action(changePasswordInput, async (actor, input) => {
  await startSession(await changePassword(actor, input));
  return "Kata sandi sudah diganti. Perangkat lain yang masih masuk sudah dikeluarkan.";
});

export const giveConsentAction = action(consentInput, async (actor, consent) => {
  await giveConsent(actor, consent);
});

export const withdrawConsentAction = action(consentInput, async (actor, consent) => {
  await withdrawConsent(actor, consent);
});

export const signOutEverywhereAction = action(z.object({}), async (actor) => {
  await signOutEverywhere(actor);
  await endSession();
  redirect("/masuk?sebab=keluar");
});
