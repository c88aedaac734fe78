"use server";

import { action } from "@/app/_request/action";
import { giveConsent } from "@/domain/people/give-consent";
import { consentInput } from "@/domain/people/schema";
import { withdrawConsent } from "@/domain/people/withdraw-consent";
import { askRequest } from "@/domain/personal-data/ask-request";
import { makeExport } from "@/domain/personal-data/make-export";
import { askRequestInput, makeExportInput, withdrawRequestInput } from "@/domain/personal-data/schema";
import { withdrawRequest } from "@/domain/personal-data/withdraw-request";

export const giveConsentAction = action(consentInput, async (actor, consent) => {
  await giveConsent(actor, consent);
  return "Persetujuan dicatat.";
});

export const withdrawConsentAction = action(consentInput, async (actor, consent) => {
  await withdrawConsent(actor, consent);
  return "Persetujuan ditarik. Etalase mengikuti dalam beberapa detik.";
});

export const askRequestAction = action(askRequestInput, async (actor, input) => {
  await askRequest(actor, input);
  return "Permintaan diterima. Dinas menjawab dalam 3 × 24 jam.";
});

export const withdrawRequestAction = action(withdrawRequestInput, async (actor, input) => {
  await withdrawRequest(actor, input);
  return "Permintaan dibatalkan.";
});

export const makeExportAction = action(makeExportInput, async (actor, input) => {
  await makeExport(actor, input);
  return "Salinan siap diunduh selama 30 menit.";
});
