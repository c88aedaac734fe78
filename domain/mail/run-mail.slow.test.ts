import { eq } from "drizzle-orm";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { mailAddresses, mails, noticeDeliveries, noticeSettings, notices, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { nextHour } from "@/lib/hours";
import { openMailServer, smtpAnswer } from "@/lib/mail/testing-server";
import { markRead } from "../notices/mark-read";
import { notifyOwners } from "../notices/notify-owners";
import { notifyRoles } from "../notices/notify-roles";
import { claimMail } from "./claim-mail";
import { gatherMails } from "./gather-mails";
import { planDeliveries } from "./plan-deliveries";
import { runMail } from "./run-mail";
import { sendClaimed } from "./send-claimed";
import { confirmed, settingsFor } from "./testing";

/** Mail is sent outside any transaction, so rows are committed here: each test file has a database of its own. */
const { owner, business, verifier, otherVerifier, nobody } = await cast(db);
const address = await confirmed(db, owner);
let refusal: Error | undefined;
const refuseIfAsked = () => {
  if (refusal) throw refusal;
};
const server = await openMailServer({ onTo: refuseIfAsked });
const settings = settingsFor(server.url);
afterAll(server.close);

const day = (hour: number, date = 24) => new Date(Date.UTC(2026, 10, date, hour - 7));
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);
const run = (at: Date, how = settings) => runMail(how, () => at);
const subjects = () => server.received.map(({ raw }) => decoded(/^Subject: ((?:.|\r\n )*)/m.exec(raw)?.[1] ?? ""));
const decoded = (subject: string) =>
  subject.replaceAll("\r\n ", "").replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, text: string) =>
    Buffer.from(
      text.replaceAll("_", " ").replaceAll(/=(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      "latin1",
    ).toString(),
  );

let event = 0;
async function tell(at: Date, kind: "dokumen_dikembalikan" | "dokumen_90" = "dokumen_dikembalikan") {
  event += 1;
  const details = { name: `P-IRT ${event}`, reason: "Foto buram.", kind: "pirt", number: "1" };
  await db.transaction((tx) =>
    notifyOwners(tx, [{ businessId: business.id, kind, subject: "d", event: String(event), details }]),
  );
  await db
    .update(notices)
    .set({ createdAt: at })
    .where(eq(notices.event, String(event)));
}

beforeEach(async () => {
  await db.delete(noticeDeliveries);
  await db.delete(mails);
  await db.delete(noticeSettings);
  await db.update(notices).set({ plannedAt: new Date() });
  await db.update(mailAddresses).set({ confirmedAt: new Date(), refusedAt: null, refusal: null });
  server.received.length = 0;
  refusal = undefined;
});

test("a decision is mailed at once, to a confirmed address, and not again however often the job runs", async () => {
  await tell(day(10));
  await Promise.all([run(day(10)), run(day(10)), run(day(10))]);
  await run(later(day(10), 30));
  expect(server.received).toHaveLength(1);
  const [mail] = server.received;
  expect(mail?.to).toBe(address);
  expect(subjects()).toEqual([`P-IRT ${event} dikembalikan · Galeri UMKM Karawang`]);
  expect(mail?.raw).toContain("Foto buram.");
  expect(mail?.raw).toContain("https://galeri.test/akun/pemberitahuan/");
  expect(await db.$count(noticeDeliveries, eq(noticeDeliveries.state, "terkirim"))).toBe(1);
});

test("nothing goes to an address that is not confirmed, and without a server nothing waits", async () => {
  await db.update(mailAddresses).set({ confirmedAt: null });
  await tell(day(10));
  await run(day(10));
  expect(await db.select({ why: noticeDeliveries.why }).from(noticeDeliveries)).toEqual([
    { why: "alamatnya belum dikonfirmasi" },
  ]);
  await tell(day(10));
  await runMail(null, () => day(10));
  await db.update(mailAddresses).set({ confirmedAt: new Date() });
  await run(day(11));
  expect(server.received).toEqual([]);
});

test("in quiet hours it waits for the morning, and a summary takes the rest of the day with it", async () => {
  await tell(day(14), "dokumen_90");
  await run(day(14));
  await tell(day(21));
  await run(day(21));
  await run(day(6, 25));
  expect(server.received).toEqual([]);
  await run(day(7, 25));
  expect(subjects()).toEqual([expect.stringMatching(/^2 pemberitahuan: /)]);
});

test("five decisions in a row are two mails", async () => {
  for (const minute of [0, 1, 2, 3, 4]) {
    await tell(later(day(10), minute));
    await run(later(day(10), minute));
  }
  await run(later(day(10), 16));
  expect(subjects()).toEqual([expect.stringMatching(/^P-IRT/), expect.stringMatching(/^4 pemberitahuan/)]);
});

test("what was read in the application meanwhile is not mailed", async () => {
  await tell(day(21));
  await planDeliveries(day(21), db, settings);
  await markRead(owner, { upTo: new Date(Date.now() + 86_400_000) });
  await run(day(8, 25));
  expect(server.received).toEqual([]);
  expect(await db.select({ why: noticeDeliveries.why }).from(noticeDeliveries)).toEqual([
    { why: "sudah dibaca di aplikasi" },
  ]);
});

test("what a role is told reaches each who holds it, once", async () => {
  for (const person of [verifier, otherVerifier, nobody]) await confirmed(db, person);
  await db.transaction((tx) => notifyRoles(tx, ["verifikator"], { kind: "petugas_turun", period: "2026-11-24" }));
  const at = nextHour(new Date(Date.now() + 86_400_000), 10);
  await Promise.all([run(at), run(at)]);
  await run(later(at, 1440));
  expect(server.received.map(({ to }) => to).sort()).toEqual(["verifikator.dua@uji.test", "verifikator.satu@uji.test"]);
});

test("a worker that died after the server took it leaves it to be sent again, as the same message", async () => {
  await tell(day(10));
  await planDeliveries(day(10), db, settings);
  await gatherMails(day(10));
  const mail = await claimMail(day(10));
  if (!mail) throw new Error("Nothing was due.");
  const dying = sendClaimed(mail, settings, day(10), dyingAtTheSecond());
  await expect(dying).rejects.toThrow("died");
  await run(later(day(10), 4));
  expect(server.received).toHaveLength(1);
  await run(later(day(10), 6));
  await run(later(day(10), 60));
  const ids = server.received.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]?.trim());
  expect(ids).toEqual([`<${mail.id}@contoh.test>`, `<${mail.id}@contoh.test>`]);
});

/** The database is there to write the letter, and gone when the answer should be recorded. */
function dyingAtTheSecond() {
  let transactions = 0;
  return new Proxy(db, {
    get(target, name) {
      if (name === "transaction" && ++transactions === 2) throw new Error("died");
      return Reflect.get(target, name);
    },
  });
}

test("refused for now is tried again with longer and longer waits, refused for good is not", async () => {
  refusal = smtpAnswer(451, "4.7.1 Greylisted");
  await tell(day(10));
  await run(day(10));
  const [waiting] = await db.select().from(mails);
  expect(waiting).toMatchObject({ state: "menunggu", attempts: 1, lastAnswer: "451 4.7.1 Greylisted" });
  expect(waiting?.nextAt).toEqual(later(day(10), 1));
  await run(later(day(10), 1));
  expect((await db.select().from(mails))[0]?.nextAt).toEqual(later(day(10), 6));
  refusal = undefined;
  await run(later(day(10), 6));
  expect((await db.select().from(mails))[0]).toMatchObject({ state: "terkirim", attempts: 3 });

  refusal = smtpAnswer(550, "5.1.1 No such user");
  await tell(day(11));
  await run(day(11));
  expect(await db.select().from(mailAddresses).where(eq(mailAddresses.address, address))).toEqual([
    expect.objectContaining({ refusal: "550 5.1.1 No such user" }),
  ]);
  const kinds = (await db.select({ kind: notices.kind }).from(notices)).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["surel_ditolak", "surel_orang_ditolak"]));
  refusal = undefined;
  await tell(day(12));
  await run(day(12));
  expect(server.received).toHaveLength(1);
});

test("temporary refusals end after three days, with the last answer", async () => {
  refusal = smtpAnswer(451, "4.3.0 Busy");
  await tell(day(10));
  for (let hour = 0; hour < 24 * 4; hour += 1) await run(later(day(10), hour * 60));
  const [mail] = await db.select().from(mails);
  expect(mail).toMatchObject({ state: "gagal", lastAnswer: "451 4.3.0 Busy" });
  expect(mail?.attempts).toBeLessThan(14);
});

test("while the server is down one message knocks, the others wait, and all arrive when it is back", async () => {
  for (const person of [verifier, otherVerifier]) await confirmed(db, person).catch(() => {});
  await tell(day(10));
  await db.transaction((tx) =>
    notifyRoles(tx, ["verifikator"], { kind: "petugas_dokumen", details: { soon: "1", ended: "0" } }),
  );
  await db
    .update(notices)
    .set({ createdAt: day(6) })
    .where(eq(notices.kind, "petugas_dokumen"));
  const gone = await openMailServer();
  await gone.close();
  const at = day(8, 25);
  await planDeliveries(day(6, 24), db, settings);
  await run(at, settingsFor(gone.url));
  const tried = (await db.select().from(mails)).filter(({ attempts }) => attempts > 0);
  expect(tried.length).toBeLessThanOrEqual(3);
  await run(at);
  expect(server.received).toEqual([]);
  await run(later(at, 2));
  expect(server.received).toHaveLength(await db.$count(mails));
});

test("an address that was changed gets nothing that was meant for the old one", async () => {
  refusal = smtpAnswer(451, "4.7.1 Greylisted");
  await tell(day(10));
  await run(day(10));
  refusal = undefined;
  await db.update(users).set({ email: "baru@uji.test" }).where(eq(users.id, owner.userId));
  await run(day(12));
  await db.update(users).set({ email: address }).where(eq(users.id, owner.userId));
  expect(server.received).toEqual([]);
  expect(await db.select({ state: mails.state, why: mails.lastAnswer }).from(mails)).toEqual([
    { state: "dilewati", why: "alamat emailnya sudah diganti" },
  ]);
});
