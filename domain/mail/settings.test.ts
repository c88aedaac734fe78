import { expect, test } from "vitest";
import { mails, noticeDeliveries } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, Refused } from "../errors";
import { notifyOwners } from "../notices/notify-owners";
import { dueAt } from "./due-at";
import { gatherMails } from "./gather-mails";
import { getMailHealth } from "./mail-health";
import { getNoticeSettings } from "./notice-settings";
import { planDeliveries } from "./plan-deliveries";
import { resendMail } from "./resend-mail";
import { saveNoticeSettings } from "./save-notice-settings";
import { noticeSettingsInput } from "./schema";
import { sendTestMail } from "./send-test-mail";
import { confirmed, settingsFor } from "./testing";

const settings = settingsFor("smtp://127.0.0.1:1");
const choose = (fields: Record<string, string>) =>
  noticeSettingsInput.parse({ quietFrom: "20", quietUntil: "7", isReceiving: "on", ...fields });
const wib = (text: string) => new Date(`${text}+07:00`);

test.each([
  ["langsung", "2026-11-24T10:00", "2026-11-24T10:00"],
  ["langsung", "2026-11-24T20:00", "2026-11-25T07:00"],
  ["langsung", "2026-11-25T06:59", "2026-11-25T07:00"],
  ["langsung", "2026-11-25T07:00", "2026-11-25T07:00"],
  ["ringkasan", "2026-11-24T10:00", "2026-11-25T07:00"],
  ["ringkasan", "2026-11-25T06:59", "2026-11-25T07:00"],
  ["ringkasan", "2026-11-25T07:00", "2026-11-26T07:00"],
  ["ringkasan", "2026-12-31T23:30", "2027-01-01T07:00"],
] as const)("%s at %s goes at %s", (pace, at, due) => {
  expect(dueAt(pace, { quietFrom: 20, quietUntil: 7 }, wib(at))).toEqual(wib(due));
});

test("quiet hours may lie within a day, or not be wanted", () => {
  const noon = { quietFrom: 12, quietUntil: 14 };
  expect(dueAt("langsung", noon, wib("2026-11-24T13:00"))).toEqual(wib("2026-11-24T14:00"));
  expect(dueAt("langsung", noon, wib("2026-11-24T23:00"))).toEqual(wib("2026-11-24T23:00"));
  const none = { quietFrom: 0, quietUntil: 0 };
  expect(dueAt("langsung", none, wib("2026-11-24T03:00"))).toEqual(wib("2026-11-24T03:00"));
  expect(dueAt("ringkasan", none, wib("2026-11-24T03:00"))).toEqual(wib("2026-11-24T07:00"));
});

test("a person chooses for themselves, among what their roles are told", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, verifier } = await cast(tx);
    await expect(saveNoticeSettings(owner, choose({ surel_tugas: "tidak" }), tx)).rejects.toThrow(Refused);
    await expect(saveNoticeSettings({ kind: "system", job: "harian" }, choose({}), tx)).rejects.toThrow(Forbidden);
    await saveNoticeSettings(owner, choose({ surel_keputusan: "ringkasan", quietFrom: "22" }), tx);
    await saveNoticeSettings(owner, choose({ surel_keputusan: "tidak", quietFrom: "21" }), tx);
    const paceOf = async (person: typeof owner) =>
      Object.fromEntries((await getNoticeSettings(person, tx)).groups.map(({ group, pace }) => [group, pace]));
    expect(await paceOf(owner)).toMatchObject({ keputusan: "tidak", etalase: "langsung" });
    expect(await paceOf(stranger)).toMatchObject({ keputusan: "langsung" });
    expect(Object.keys(await paceOf(verifier))).not.toContain("keputusan");
    expect((await getNoticeSettings(owner, tx)).hours).toMatchObject({ quietFrom: 21, quietUntil: 7 });
  }));

test.each(["kadang", "", "langsung "])("an unknown pace %j is refused", (pace) => {
  expect(noticeSettingsInput.safeParse({ quietFrom: "1", quietUntil: "2", surel_keputusan: pace }).success).toBe(false);
});

test("what was turned off or stopped before it was due is left out, with the reason", () =>
  rolledBack(async (tx) => {
    const { owner, business } = await cast(tx);
    await confirmed(tx, owner);
    const at = wib("2026-11-24T21:00");
    const tell = (event: string) =>
      notifyOwners(tx, [{ businessId: business.id, kind: "produk_kembali", event, details: { name: "Opak" } }]);
    const whys = async () =>
      (await tx.select({ why: noticeDeliveries.why }).from(noticeDeliveries)).map(({ why }) => why);
    await tell("1");
    await planDeliveries(at, tx, settings);
    expect(await whys()).toEqual([null]);
    await saveNoticeSettings(owner, choose({ surel_etalase: "tidak" }), tx);
    await gatherMails(wib("2026-11-25T07:00"), tx);
    expect(await whys()).toEqual(["dimatikan di pengaturan"]);
    await saveNoticeSettings(owner, { ...choose({ surel_etalase: "langsung" }), isReceiving: false }, tx);
    await tell("2");
    await planDeliveries(at, tx, settings);
    expect((await whys()).sort()).toEqual(["dimatikan di pengaturan", "email dihentikan oleh penerimanya"]);
    expect(await tx.$count(mails)).toBe(0);
  }));

test("only an admin sees the queue, tests it and sends again, and only what failed", () =>
  rolledBack(async (tx) => {
    const { admin, head, owner } = await cast(tx);
    for (const actor of [head, owner]) {
      await expect(getMailHealth(actor, tx)).rejects.toThrow(Forbidden);
      await expect(sendTestMail(actor, tx, settings)).rejects.toThrow(Forbidden);
      await expect(resendMail(actor, { mailId: owner.userId }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(sendTestMail(admin, tx, null)).rejects.toThrow(/SMTP_URL/);
    expect(await sendTestMail(admin, tx, settings)).toBe("admin.dinas@uji.test");
    const [mail] = await tx.select().from(mails);
    if (!mail) throw new Error("No mail was ordered.");
    await expect(resendMail(admin, { mailId: mail.id }, tx)).rejects.toThrow(/sudah dikirim ulang/);
    await tx.update(mails).set({ state: "gagal", attempts: 9, lastAnswer: "554 No" });
    expect((await getMailHealth(admin, tx, settings)).failures).toMatchObject([{ attempts: 9, answer: "554 No" }]);
    await resendMail(admin, { mailId: mail.id }, tx);
    expect(await tx.select().from(mails)).toMatchObject([{ state: "menunggu", attempts: 0 }]);
  }));
