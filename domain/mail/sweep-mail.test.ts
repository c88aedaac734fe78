import { expect, test } from "vitest";
import { mails, noticeDeliveries, notices } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { planDeliveries } from "./plan-deliveries";
import { keptDays, sweepMail } from "./sweep-mail";
import { settingsFor } from "./testing";

const daily = { kind: "system", job: "harian" } as const;
const day = 86_400_000;

test("what became of mail is forgotten after half a year; what waits, and the notices, stay", () =>
  rolledBack(async (tx) => {
    const { admin, owner } = await cast(tx);
    await expect(sweepMail(admin, tx)).resolves.toBe(0);
    await expect(sweepMail(owner, tx)).rejects.toThrow(Forbidden);
    const now = new Date();
    const ago = (days: number) => new Date(now.getTime() - days * day);
    const written = { userId: owner.userId, address: "a@uji.test", purpose: "pemberitahuan", nextAt: now } as const;
    const [old, recent, waiting] = await tx
      .insert(mails)
      .values([
        { ...written, createdAt: ago(keptDays + 1), state: "terkirim", sentAt: ago(keptDays + 1) },
        { ...written, createdAt: ago(keptDays - 1), state: "gagal" },
        { ...written, createdAt: ago(keptDays + 1) },
      ])
      .returning({ id: mails.id });
    for (const event of ["1", "2", "3"]) {
      await notifyPeople(tx, [{ userId: owner.userId, kind: "permintaan_dijawab", event }]);
    }
    const told = await tx.select({ id: notices.id }).from(notices);
    const about = { userId: owner.userId, dueAt: now } as const;
    await tx.insert(noticeDeliveries).values([
      { ...about, noticeId: told[0]?.id ?? "", mailId: old?.id, state: "terkirim", changedAt: ago(keptDays + 1) },
      { ...about, noticeId: told[1]?.id ?? "", mailId: recent?.id, state: "gagal", changedAt: ago(keptDays - 1) },
      { ...about, noticeId: told[2]?.id ?? "", mailId: waiting?.id, changedAt: ago(keptDays + 1) },
    ]);
    expect(await sweepMail(daily, tx, now)).toBe(1);
    expect(await sweepMail(daily, tx, now)).toBe(0);
    expect((await tx.select({ id: mails.id }).from(mails)).map(({ id }) => id)).toEqual([recent?.id, waiting?.id]);
    expect(await tx.$count(noticeDeliveries)).toBe(2);
    expect(await tx.$count(notices)).toBe(3);
    await tx.update(notices).set({ plannedAt: now });
    await planDeliveries(now, tx, settingsFor("smtp://127.0.0.1:1"));
    expect(await tx.$count(noticeDeliveries)).toBe(2);
  }));
