"use server";

import { z } from "zod";
import { action } from "@/app/_request/action";
import { askToConfirm } from "@/domain/mail/ask-to-confirm";
import { saveNoticeSettings } from "@/domain/mail/save-notice-settings";
import { noticeSettingsInput } from "@/domain/mail/schema";

export const askToConfirmAction = action(z.object({}), async (actor) => {
  await askToConfirm(actor);
  return "Tautan konfirmasi sedang dikirim. Buka surelnya, lalu tekan tautan di dalamnya.";
});

export const saveNoticeSettingsAction = action(noticeSettingsInput, async (actor, input) => {
  await saveNoticeSettings(actor, input);
  return "Pilihan Anda disimpan.";
});
