import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { dataRequests, mailAddresses, mails, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { openMailServer, smtpAnswer } from "@/lib/mail/testing-server";
import { runMail } from "../mail/run-mail";
import { settingsFor } from "../mail/testing";
import { decideRequest } from "./decide-request";

/** Mail is sent outside any transaction, so rows are committed here: each test file has a database of its own. */
const { owner, stranger, admin } = await cast(db);
await db.update(users).set({ passwordHash: "ada" }).where(eq(users.id, admin.userId));
let refusal: Error | undefined;
const refuseIfAsked = () => {
  if (refusal) throw refusal;
};
const server = await openMailServer({ onTo: refuseIfAsked });
const settings = settingsFor(server.url);
afterAll(server.close);

async function grant(userId: string) {
  const [request] = await db.insert(dataRequests).values({ userId, kind: "hapus" }).returning();
  const input = { requestId: String(request?.id), decision: "dikabulkan", reason: "Pemohon hadir di kantor." } as const;
  await decideRequest(admin, input, db, settings);
}
const left = (userId: string) => db.select().from(mails).where(eq(mails.userId, userId));

test("who is deleted is told so by one last mail, and then their address is gone too", async () => {
  await grant(owner.userId);
  expect(await left(owner.userId)).toMatchObject([{ address: "pemilik.dapur@uji.test", state: "menunggu" }]);
  await runMail(settings);
  await runMail(settings);
  expect(server.received.map(({ to }) => to)).toEqual(["pemilik.dapur@uji.test"]);
  expect(server.received[0]?.raw).toContain("Pemohon hadir di kantor.");
  expect(await left(owner.userId)).toMatchObject([{ address: "dihapus", state: "terkirim" }]);
});

test("an address where nobody lives is not kept for having been refused", async () => {
  refusal = smtpAnswer(550, "5.1.1 <pemilik.saung@uji.test> no such user");
  await grant(stranger.userId);
  await runMail(settings);
  expect(await left(stranger.userId)).toMatchObject([{ address: "dihapus", state: "gagal" }]);
  expect(JSON.stringify(await left(stranger.userId))).not.toContain("saung");
  expect(await db.$count(mailAddresses, eq(mailAddresses.userId, stranger.userId))).toBe(0);
});
