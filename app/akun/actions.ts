"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/app/_request/action";
import { endSession, startSession } from "@/app/_request/session-cookie";
import { changeEmail } from "@/domain/people/change-email";
import { changePassword } from "@/domain/people/change-password";
import { changeEmailInput, changePasswordInput } from "@/domain/people/schema";
import { signOutEverywhere } from "@/domain/people/sign-out-everywhere";

export const changePasswordAction = action(changePasswordInput, async (actor, input) => {
  await startSession(await changePassword(actor, input));
  return "Kata sandi sudah diganti. Perangkat lain yang masih masuk sudah dikeluarkan.";
});

export const changeEmailAction = action(changeEmailInput, async (actor, input) => {
  await changeEmail(actor, input);
  return "Alamat email Anda diganti. Masuklah dengan alamat itu mulai sekarang.";
});

export const signOutEverywhereAction = action(z.object({}), async (actor) => {
  await signOutEverywhere(actor);
  await endSession();
  redirect("/masuk?sebab=keluar");
});
