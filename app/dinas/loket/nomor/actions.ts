"use server";

import { redirect } from "next/navigation";
import { action } from "@/app/_request/action";
import { showCodeOnce } from "@/app/dinas/loket/code-cookie";
import { sendPhoneCodeInput } from "@/domain/phones/schema";
import { sendPhoneCode } from "@/domain/phones/send-phone-code";

export const sendPhoneCodeAction = action(sendPhoneCodeInput, async (actor, input) => {
  const path = `/dinas/loket/nomor/${input.checkId}` as const;
  await showCodeOnce(path, await sendPhoneCode(actor, input));
  redirect(path);
});
