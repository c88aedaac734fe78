"use server";

import { z } from "zod";
import { action } from "@/app/_request/action";
import { resendMail } from "@/domain/mail/resend-mail";
import { mailIdInput } from "@/domain/mail/schema";
import { sendTestMail } from "@/domain/mail/send-test-mail";

export const sendTestMailAction = action(z.object({}), async (actor) => {
  return `Email uji sedang dikirim ke ${await sendTestMail(actor)}. Bila tidak sampai dalam satu menit, lihat antrean di atas.`;
});

export const resendMailAction = action(mailIdInput, async (actor, input) => {
  await resendMail(actor, input);
});
