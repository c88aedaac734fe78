import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  businesses,
  dataRequests,
  mailAddresses,
  mails,
  noticeDeliveries,
  noticeHours,
  noticeReads,
  noticeSettings,
  notices,
  preparedMessages,
  users,
  verifiedPhones,
} from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { claimMail } from "../../mail/claim-mail";
import { gatherMails } from "../../mail/gather-mails";
import { planDeliveries } from "../../mail/plan-deliveries";
import { recordOutcome } from "../../mail/record-outcome";
import { saveNoticeSettings } from "../../mail/save-notice-settings";
import { noticeSettingsInput } from "../../mail/schema";
import { confirmed, settingsFor } from "../../mail/testing";
import { prepareMessage } from "../../messages/prepare-message";
import { markRead } from "../../notices/mark-read";
import { notifyPeople } from "../../notices/notify-people";
import { decideRequest } from "../decide-request";

const phone = "+6281355509876";

test("who is deleted is in no table of mail and messages, also when a message is just on its way", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, admin, clerk, business } = await cast(tx);
    await tx.update(users).set({ passwordHash: "ada" }).where(eq(users.id, admin.userId));
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    await tx
      .insert(verifiedPhones)
      .values({ businessId: business.id, phone, how: "menjawab", verifiedBy: clerk.userId });
    await prepareMessage(clerk, { businessId: business.id, words: "Opak Pemilik Uji hampir habis, mohon diisi." }, tx);
    const settings = settingsFor("smtp://127.0.0.1:1");
    const chosen = noticeSettingsInput.parse({
      quietFrom: "0",
      quietUntil: "0",
      isReceiving: "on",
      surel_akun: "langsung",
    });
    for (const person of [owner, stranger]) {
      await confirmed(tx, person);
      await saveNoticeSettings(person, chosen, tx);
      await notifyPeople(tx, [{ userId: person.userId, kind: "permintaan_dijawab" }]);
    }
    const at = new Date(Date.now() + 1000);
    await markRead(stranger, { upTo: at }, tx);
    await planDeliveries(at, tx, settings);
    await gatherMails(at, tx);
    const onItsWay = await claimMail(at, tx);
    if (!onItsWay) throw new Error("Nothing was due.");
    const [request] = await tx.insert(dataRequests).values({ userId: owner.userId, kind: "hapus" }).returning();
    const decision = { decision: "dikabulkan", reason: "Pemohon hadir di kantor." } as const;
    await decideRequest(admin, { requestId: String(request?.id), ...decision }, tx);

    await recordOutcome(onItsWay, { result: "no-such-address", answer: "550 5.1.1 pemilik.dapur@uji.test" }, at, tx);

    const theirs = [mails, mailAddresses, notices, noticeDeliveries, noticeReads, noticeSettings, noticeHours];
    for (const table of theirs) expect(await tx.$count(table, eq(table.userId, owner.userId))).toBe(0);
    for (const table of [mailAddresses, notices, noticeDeliveries, noticeReads, noticeSettings, noticeHours]) {
      expect(await tx.$count(table, eq(table.userId, stranger.userId))).toBeGreaterThan(0);
    }
    const kept = JSON.stringify([await tx.select().from(preparedMessages), await tx.select().from(verifiedPhones)]);
    expect(kept).not.toMatch(/81355509876|Pemilik Uji/);
  }));
