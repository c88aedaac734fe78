"use server";

import { redirect } from "next/navigation";
import { action, openAction } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { enter } from "@/app/_request/enter";
import { askForClaim } from "@/domain/claims/ask-for-claim";
import { claimBusiness } from "@/domain/claims/claim-business";
import { joinByCode } from "@/domain/claims/join-by-code";
import { askForClaimInput, claimBusinessInput } from "@/domain/claims/schema";
import { joinByCodeInput } from "@/domain/people/schema";

const waits =
  "Usaha itu sudah tersambung dengan akun lain atau kodenya sudah dipakai. Petugas dinas akan memeriksa dan memberi tahu Anda.";

export const claimBusinessAction = action(claimBusinessInput, async (actor, input) => {
  const outcome = await claimBusiness(actor, input, await clientAddress());
  if (outcome.granted) redirect(`/pelaku?usaha=${outcome.businessId}`);
  return waits;
});

export const joinByCodeAction = openAction(joinByCodeInput, async (input) => {
  const { signedIn, outcome } = await joinByCode(input, await clientAddress());
  await enter(signedIn, outcome.granted ? "/pelaku" : "/klaim");
});

export const askForClaimAction = action(askForClaimInput, async (actor, input) => {
  await askForClaim(actor, input, await clientAddress());
  return "Terkirim. Petugas mencocokkannya dengan catatan dinas. Bila nomor HP yang tercatat sudah dipastikan, kode dikirim ke nomor itu; bila tidak, Anda diminta datang dengan KTP.";
});
