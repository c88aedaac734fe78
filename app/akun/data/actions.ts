"use server";

import { action } from "@/app/_request/action";
import { giveConsent } from "@/domain/people/give-consent";
import { consentInput } from "@/domain/people/schema";
import { withdrawConsent } from "@/domain/people/withdraw-consent";

export const giveConsentAction = action(consentInput, async (actor, consent) => {
  await giveConsent(actor, consent);
  return "Persetujuan dicatat.";
});

export const withdrawConsentAction = action(consentInput, async (actor, consent) => {
  await withdrawConsent(actor, consent);
  return "Persetujuan ditarik. Etalase mengikuti dalam beberapa detik.";
});
