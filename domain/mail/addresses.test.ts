import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mailAddresses, mails, noticeHours, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Refused } from "../errors";
import { changeEmail } from "../people/change-email";
import { hashPassword } from "../people/password";
import { askToConfirm } from "./ask-to-confirm";
import { confirmAddress, findConfirmation } from "./confirm-address";
import { getNoticeSettings } from "./notice-settings";
import { signLink } from "./signed-links";
import { findStop, stopMail } from "./stop-mail";
import { settingsFor } from "./testing";

const settings = settingsFor("smtp://127.0.0.1:1");
const secret = "rahasia uji yang panjang";
const address = "pemilik.dapur@uji.test";
const inAWeek = () => Date.now() + 7 * 86_400_000;
const link = (userId: string, change = {}) =>
  signLink({ purpose: "konfirmasi", userId, address, until: inAWeek(), ...change }, secret);

test("only the person themselves asks for a confirmation, and not five times a minute", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    await expect(askToConfirm({ kind: "system", job: "harian" }, tx, settings)).rejects.toThrow(Refused);
    await askToConfirm(owner, tx, settings);
    await expect(askToConfirm(owner, tx, settings)).rejects.toThrow(/Tautannya sudah dikirim/);
    expect(await tx.select({ address: mails.address, purpose: mails.purpose }).from(mails)).toEqual([
      { address, purpose: "konfirmasi" },
    ]);
  }));

test("without a mail server nothing waits, and it is said", () =>
  rolledBack(async (tx) => {
    const { owner } = await cast(tx);
    await expect(askToConfirm(owner, tx, null)).rejects.toThrow(/belum dapat mengirim email/);
    expect(await tx.$count(mails)).toBe(0);
    expect(await getNoticeSettings(owner, tx, null)).toMatchObject({ isSending: false, address, confirmedAt: null });
  }));

test("a link confirms the address it was sent to: not another's, not a forged, late or older one", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    const good = link(owner.userId);
    const wrong = [
      "",
      "x",
      good.slice(0, -1),
      good.replace(owner.userId, stranger.userId),
      link(owner.userId, { until: Date.now() - 1 }),
      link(owner.userId, { purpose: "berhenti" }),
      signLink({ purpose: "konfirmasi", userId: owner.userId, address, until: inAWeek() }, "rahasia lain"),
    ];
    for (const token of wrong) {
      expect((await findConfirmation(token, tx, secret)).closed).toBeDefined();
      await expect(confirmAddress({ token }, tx, secret)).rejects.toThrow(Refused);
    }
    await tx.insert(mailAddresses).values({ userId: owner.userId, address, refusedAt: new Date(), refusal: "550" });
    await confirmAddress({ token: good }, tx, secret);
    await confirmAddress({ token: good }, tx, secret);
    expect(await getNoticeSettings(owner, tx)).toMatchObject({ confirmedAt: expect.any(Date), refusedAt: null });
    await tx.update(users).set({ email: "lain@uji.test" }).where(eq(users.id, owner.userId));
    await expect(confirmAddress({ token: good }, tx, secret)).rejects.toThrow(Refused);
    expect(await getNoticeSettings(owner, tx)).toMatchObject({ address: "lain@uji.test", confirmedAt: null });
  }));

test("the link in a mail ends all mail of its own reader, once, without a session", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    const token = signLink({ purpose: "berhenti", userId: owner.userId, address }, secret);
    await expect(stopMail({ token: token.replace(owner.userId, stranger.userId) }, tx, secret)).rejects.toThrow(
      Refused,
    );
    await expect(stopMail({ token: link(owner.userId) }, tx, secret)).rejects.toThrow(Refused);
    await stopMail({ token }, tx, secret);
    const { stoppedAt } = await findStop(token, tx, secret);
    await stopMail({ token }, tx, secret);
    expect(await tx.select({ userId: noticeHours.userId, stoppedAt: noticeHours.stoppedAt }).from(noticeHours)).toEqual(
      [{ userId: owner.userId, stoppedAt }],
    );
  }));

test("a new address takes the password, and begins unconfirmed", () =>
  rolledBack(async (tx) => {
    const { owner, stranger } = await cast(tx);
    await tx.update(users).set({ passwordHash: await hashPassword("perahu tua berlabuh") });
    await confirmAddress({ token: link(owner.userId) }, tx, secret);
    const change = (email: string | null, currentPassword = "perahu tua berlabuh") =>
      changeEmail(owner, { email, currentPassword }, tx);
    await expect(change("baru@uji.test", "salah")).rejects.toMatchObject({ field: "currentPassword" });
    await expect(change(null)).rejects.toMatchObject({ field: "email" });
    await change("baru@uji.test");
    expect(await getNoticeSettings(owner, tx)).toMatchObject({ address: "baru@uji.test", confirmedAt: null });
    expect(await getNoticeSettings(stranger, tx)).toMatchObject({ address: "pemilik.saung@uji.test" });
  }));
