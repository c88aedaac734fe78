"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { clientAddress } from "@/app/_request/client-address";
import { claimByPhone } from "@/domain/claims/claim-by-phone";
import { claimByPhoneInput } from "@/domain/claims/schema";
import { askForPhoneCheck } from "@/domain/phones/ask-for-phone-check";
import { provePhone } from "@/domain/phones/prove-phone";
import { askForPhoneCheckInput, provePhoneInput } from "@/domain/phones/schema";

export const askForPhoneCheckAction = action(askForPhoneCheckInput, async (actor, input) => {
  await askForPhoneCheck(actor, input, await clientAddress());
  return "Terkirim. Petugas mengirim kodenya ke nomor itu pada jam kerja.";
});

export const provePhoneAction = action(provePhoneInput, async (actor, input) => {
  await provePhone(actor, input, await clientAddress());
  return "Nomor HP Anda sudah dipastikan.";
});

export const claimByPhoneAction = action(claimByPhoneInput, async (actor, input) => {
  const outcome = await claimByPhone(actor, input, await clientAddress());
  if (outcome.granted) redirect(`/pelaku?usaha=${outcome.businessId}`);
  return "Usaha ini perlu diperiksa petugas dulu. Hasilnya diberitahukan kepada Anda di sini.";
});
