import { z } from "zod";
import { mailPaces } from "@/db/schema/mail";

export const linkInput = z.object({ token: z.string("Tautan ini tidak utuh.").min(1).max(200) });

const hour = z.coerce.number("Pilih jam.").int().min(0, "Pilih jam.").max(23, "Pilih jam.");

/** One field for each group, named `surel_…`; groups that the form did not show keep what they had. */
export const noticeSettingsInput = z
  .looseObject({
    quietFrom: hour,
    quietUntil: hour,
    isReceiving: z.literal("on").optional(),
  })
  .transform(({ quietFrom, quietUntil, isReceiving, ...fields }, context) => {
    const named = Object.entries(fields).filter(([name]) => name.startsWith("surel_"));
    const paces = z.record(z.string(), z.enum(mailPaces)).safeParse(Object.fromEntries(named));
    if (!paces.success) context.addIssue({ code: "custom", message: "Pilih dari daftar.", path: ["paces"] });
    const chosen = Object.entries(paces.data ?? {}).map(([name, pace]) => ({ group: name.slice(6), pace }));
    return { quietFrom, quietUntil, isReceiving: isReceiving === "on", chosen };
  });
export type NoticeSettingsInput = z.output<typeof noticeSettingsInput>;

export const mailIdInput = z.object({ mailId: z.uuid() });
