import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { mails, noticeDeliveries, notices } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { hourOf } from "@/lib/hours";
import { openMailServer, smtpAnswer } from "@/lib/mail/testing-server";
import { today } from "@/lib/today";
import type { NoticeKind } from "../notices/kinds";
import { notifyPeople } from "../notices/notify-people";
import type { Person } from "../policy";
import { runMail } from "./run-mail";
import { saveNoticeSettings } from "./save-notice-settings";
import { noticeSettingsInput } from "./schema";
import { signLink } from "./signed-links";
import { stopMail } from "./stop-mail";
import { keptDays, sweepMail } from "./sweep-mail";
import { confirmed, settingsFor } from "./testing";

const days = 400;
const minute = 60_000;
const dayLong = 24 * 60 * minute;
const start = Date.UTC(2027, 0, 1, 17); // midnight in Karawang
const kinds: readonly NoticeKind[] = ["dokumen_dikembalikan", "produk_turun", "dokumen_90", "permintaan_dijawab"];
const details = { name: "P-IRT", kind: "pirt", number: "1", reason: "Uji.", decision: "ditolak", product: "Opak" };

/** Always the same sequence, so that a day that fails is the same day again. */
let seed = 20261124;
const upTo = (n: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return Math.floor((seed / 2_147_483_647) * n);
};

let clock = new Date(start);
const sent: { to: string; at: Date; raw: string }[] = [];
const server = await openMailServer({
  onTo: () => {
    if (upTo(20) === 0) throw smtpAnswer(451, "4.7.1 Greylisted");
  },
  onMail: ({ to, raw }) => sent.push({ to, at: clock, raw }),
});
const settings = settingsFor(server.url);
const gone = await openMailServer();
await gone.close();
afterAll(server.close);

const { owner, stranger, clerk, verifier, visitor } = await cast(db);
const all = (pace: string) =>
  Object.fromEntries(["keputusan", "etalase", "masa_berlaku", "akun"].map((group) => [`surel_${group}`, pace]));
/** Everybody gets the same kinds of notices; what each chose differs. */
const usual = await joined(owner, {});
const byNight = await joined(stranger, { quietFrom: "8", quietUntil: "16" });
const summed = await joined(clerk, all("ringkasan"));
const off = await joined(verifier, all("tidak"));
const stopping = await joined(visitor, {});
const everybody = [usual, byNight, summed, off, stopping];

async function joined(person: Person, chosen: Record<string, string>) {
  const input = noticeSettingsInput.parse({ quietFrom: "20", quietUntil: "7", isReceiving: "on", ...chosen });
  await saveNoticeSettings({ ...person, grants: owner.grants }, input);
  return { userId: person.userId, address: await confirmed(db, person) };
}

async function tell(at: Date) {
  clock = at;
  const told = everybody.flatMap(({ userId }) =>
    Array.from({ length: upTo(4) }, (_, i) => ({
      userId,
      kind: kinds[upTo(4)] ?? "produk_turun",
      event: `${i} ${+at}`,
      period: today(at),
      details,
    })),
  );
  await db.transaction((tx) => notifyPeople(tx, told));
  await db
    .update(notices)
    .set({ createdAt: at })
    .where(eq(notices.period, today(at)));
  await work(at);
}

async function work(at: Date, how = settings) {
  clock = at;
  await runMail(how, () => at);
}

const mailsOf = ({ address }: { address: string }) => sent.filter(({ to }) => to === address);

test("over 400 days nobody gets more mail than they chose, none at night, nothing twice", {
  timeout: 400_000,
}, async () => {
  const stoppedOn = 100;
  for (let day = 0; day < days; day += 1) {
    const at = (hour: number, past = 0) => new Date(start + day * dayLong + hour * 60 * minute + past * minute);
    const isDown = day % 50 === 49;
    if (day === stoppedOn) {
      await stopMail({ token: signLink({ purpose: "berhenti", ...stopping }, settings.secret) }, db, settings.secret);
    }
    await work(at(7), isDown ? settingsFor(gone.url) : settings);
    if (day % 2 === 0) await tell(at(upTo(17) + 7, upTo(60)));
    if (day % 10 === 0) {
      await tell(at(19, 50));
      await tell(at(19, 55));
      await work(at(20, 6));
    }
  }
  for (let hour = 0; hour < 48; hour += 4) await work(new Date(start + days * dayLong + hour * 60 * minute));

  expect(mailsOf(off)).toEqual([]);
  expect(mailsOf(stopping).filter(({ at }) => at.getTime() >= start + stoppedOn * dayLong)).toEqual([]);
  expect(mailsOf(stopping).length).toBeGreaterThan(50);
  for (const person of everybody) {
    const isQuiet = (hour: number) => (person === byNight ? hour >= 8 && hour < 16 : hour >= 20 || hour < 7);
    expect(mailsOf(person).filter(({ at }) => isQuiet(hourOf(at)))).toEqual([]);
    const times = mailsOf(person).map(({ at }) => at.getTime());
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(Math.min(...gaps, dayLong)).toBeGreaterThanOrEqual((person === summed ? 11 * 60 : 15) * minute);
    const perDay = Map.groupBy(mailsOf(person), ({ at }) => today(at));
    const most = Math.max(0, ...[...perDay.values()].map((one) => one.length));
    expect(most).toBeLessThanOrEqual(person === summed ? 1 : 4);
  }
  expect(sent.filter(({ raw }) => raw.includes("undefined"))).toEqual([]);

  const ids = sent.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await db.$count(noticeDeliveries, eq(noticeDeliveries.state, "menunggu"))).toBe(0);
  expect(await db.$count(noticeDeliveries)).toBe(await db.$count(notices));
  const arrived = await db.$count(noticeDeliveries, eq(noticeDeliveries.state, "terkirim"));
  expect(sent.length).toBeLessThan(arrived);

  const last = new Date(start + (days + 2) * dayLong);
  await sweepMail({ kind: "system", job: "harian" }, db, last);
  const kept = await db.select({ at: mails.createdAt }).from(mails);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter(({ at }) => last.getTime() - at.getTime() > keptDays * dayLong)).toEqual([]);
});
