import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import {
  accountPhones,
  auditEvents,
  batches,
  businesses,
  documents,
  preparedMessages,
  settlements,
  users,
  verifiedPhones,
} from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { day } from "@/db/seed/consigned";
import { provedPhone } from "@/db/seed/proved-phone";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { askForHelp } from "../assistance/ask-for-help";
import { stopCase } from "../assistance/stop-case";
import { takeCase } from "../assistance/take-case";
import { Forbidden, Refused } from "../errors";
import type { Person } from "../policy";
import { paySettlement } from "../settlements/pay-settlement";
import { settleOwners } from "../settlements/settle-owners";
import { draftCaseMessage } from "./draft-case-message";
import { draftMessage } from "./draft-message";
import { sayGoods } from "./gallery-words";
import { prepareMessage } from "./prepare-message";
import { prepareMessageInput } from "./schema";

const phone = "+6281234567890";
const words = "Foto P-IRT Anda buram & miring. Unggah lagi?";

test("owners, heads and district officers prepare nothing in the office's name", () =>
  rolledBack(async (tx) => {
    const { owner, head, districtOfficer, visitor, business } = await cast(tx);
    for (const actor of [owner, head, districtOfficer, visitor]) {
      await expect(prepareMessage(actor, { businessId: business.id, words }, tx)).rejects.toThrow(Forbidden);
      await expect(draftMessage(actor, business.id, undefined, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a district officer writes about an open case of their kecamatan, in its name, and about nothing else", () =>
  rolledBack(async (tx) => {
    const { owner, districtOfficer, otherDistrictOfficer, head, verifier, business, rival } = await cast(tx);
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    await provedPhone(tx, owner.userId, phone, verifier.userId);
    const caseId = await askForHelp(owner, { businessId: business.id, kind: "merek", words: "" }, tx);
    for (const actor of [owner, head, otherDistrictOfficer]) {
      await expect(draftCaseMessage(actor, caseId, tx)).rejects.toThrow(Refused);
      await expect(prepareMessage(actor, { businessId: business.id, caseId, words }, tx)).rejects.toThrow(Refused);
    }
    const elsewhere = { businessId: rival.id, caseId, words };
    await expect(prepareMessage(districtOfficer, elsewhere, tx)).rejects.toThrow(Forbidden);
    const draft = await draftCaseMessage(districtOfficer, caseId, tx);
    expect(draft.words).toMatch(/saya Petugas Kecamatan dari Kecamatan Karawang Timur\./);
    expect(draft.words).toMatch(new RegExp(`/pelaku/pendampingan/${caseId}$`));
    await prepareMessage(districtOfficer, { businessId: business.id, caseId, words }, tx);
    expect(await tx.$count(preparedMessages)).toBe(1);
    await takeCase(verifier, { caseId, reason: "" }, tx);
    await stopCase(verifier, { caseId, reason: "Usahanya tutup." }, tx);
    await expect(prepareMessage(districtOfficer, { businessId: business.id, caseId, words }, tx)).rejects.toThrow(
      Forbidden,
    );
  }));

test("a number that nobody made sure of gets the question whose it is, whatever was typed", () =>
  rolledBack(async (tx) => {
    const { verifier, clerk, business } = await cast(tx);
    await expect(prepareMessage(verifier, { businessId: business.id, words }, tx)).rejects.toThrow(Refused);
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    const link = new URL(await prepareMessage(clerk, { businessId: business.id, words }, tx));
    expect(link.searchParams.get("text")).toMatch(/Apakah benar ini nomor Pemilik Uji dari Dapur Uji\?$/);
    await tx
      .insert(verifiedPhones)
      .values({ businessId: business.id, phone, how: "menjawab", verifiedBy: clerk.userId });
    const sure = new URL(await prepareMessage(clerk, { businessId: business.id, words }, tx));
    expect([sure.pathname, sure.searchParams.get("text")]).toEqual(["/6281234567890", words]);
    await tx.update(businesses).set({ phone: "+6281234567891" }).where(eq(businesses.id, business.id));
    expect((await draftMessage(clerk, business.id, undefined, tx)).isSure).toBe(false);
  }));

test("the number that the owner proved to hold is theirs, one they only typed is not; the words name the paper and the reason, and are kept", () =>
  rolledBack(async (tx) => {
    const { verifier, owner, stranger, business, rival } = await cast(tx);
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    await tx.update(users).set({ phone }).where(eq(users.id, owner.userId));
    expect((await draftMessage(verifier, business.id, undefined, tx)).isSure).toBe(false);
    await provedPhone(tx, stranger.userId, phone, verifier.userId);
    expect((await draftMessage(verifier, business.id, undefined, tx)).isSure).toBe(false);
    await tx.update(accountPhones).set({ userId: owner.userId });
    const [paper] = await tx
      .insert(documents)
      .values({
        businessId: business.id,
        kind: "nib",
        typedNumber: "1234567890123",
        number: "1234567890123",
        state: "diajukan",
        submittedBy: owner.userId,
      })
      .returning();
    const about = { what: "dokumen", id: paper?.id ?? "" } as const;
    const draft = await draftMessage(verifier, business.id, about, tx);
    expect(draft.words).toMatch(/Yth\. Pemilik Uji \(Dapur Uji\), saya Verifikator Satu/);
    expect(draft.words).toMatch(new RegExp(`sedang diperiksa[\\s\\S]*/pelaku/legalitas/${about.id}$`));
    const pirt = { kind: "pirt", typedNumber: "206321501024330", number: "206321501024330" };
    const [unfulfilled] = await tx
      .insert(documents)
      .values({ businessId: business.id, ...pirt, state: "terverifikasi" })
      .returning();
    const onCommitment = { what: "dokumen", id: unfulfilled?.id ?? "" } as const;
    expect((await draftMessage(verifier, business.id, onCommitment, tx)).words).toMatch(/Komitmennya belum/);
    const writes = async (ends: Partial<typeof documents.$inferInsert>) => {
      await tx.update(documents).set(ends).where(eq(documents.id, onCommitment.id));
      return (await draftMessage(verifier, business.id, onCommitment, tx)).words;
    };
    expect(await writes({ expiresOn: "2091-01-31" })).toMatch(
      /berlaku sampai 31 Januari 2091\. Ajukan perpanjangannya/,
    );
    expect(await writes({ ruledEnd: "2090-12-31" })).toMatch(/berlaku sampai 31 Desember 2090/);
    for (const ended of [{ ruledEnd: "2026-01-31" }, { ruledEnd: null, expiresOn: "2026-01-31" }]) {
      const words = await writes(ended);
      expect(words).toMatch(/tidak berlaku lagi sejak 1 Februari 2026\. Ajukan yang baru/);
      expect(words).not.toMatch(/sebelum tanggal itu|Komitmennya/);
    }
    expect((await draftMessage(verifier, rival.id, about, tx)).words).not.toMatch(/NIB|diperiksa/);
    await prepareMessage(verifier, { businessId: business.id, words: draft.words }, tx);
    expect(await tx.select().from(preparedMessages)).toMatchObject([
      { phone, words: draft.words, preparedBy: verifier.userId, preparedAt: expect.any(Date) },
    ]);
    expect(await tx.$count(auditEvents, eq(auditEvents.action, "whatsapp.prepare"))).toBe(1);
  }));

test("who reads the ledger there may write that money is ready and that goods end or are to be taken back, to a proved number", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { clerk, keeper, verifier, business, rival, gallery, batch } = shelf;
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    await sell(tx, shelf, { of: [0], quantity: 10, method: "qris", on: "2026-11-20" });
    await settleOwners(keeper, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);
    const [settlement] = await tx.select().from(settlements).where(eq(settlements.businessId, business.id));
    const money = { what: "setoran", id: settlement?.id ?? "" } as const;
    const goods = { what: "titipan", id: batch.id } as const;
    expect((await draftMessage(clerk, business.id, money, tx)).words).toMatch(/^Selamat siang[^\d]*$/);
    await tx
      .insert(verifiedPhones)
      .values({ businessId: business.id, phone, how: "menjawab", verifiedBy: clerk.userId });
    const says = async (actor: Person, about: typeof money | typeof goods, id = business.id) =>
      (await draftMessage(actor, id, about, tx)).words;
    expect(await says(clerk, money)).toMatch(/Rp70\.000 dari penjualan di Galeri Uji .* siap dibayarkan/);
    for (const about of [money, goods]) {
      expect(await says(verifier, about)).not.toMatch(/Rp|label/);
      expect(await says(clerk, about, rival.id)).not.toMatch(/Rp|label/);
    }
    const pay = { id: v7(), settlementId: money.id, method: "tunai" as const, receivedBy: "Pemilik Uji" };
    await paySettlement(keeper, pay, tx, day);
    expect(await says(clerk, money)).toMatch(/sudah kami bayarkan pada 24 November 2026/);
    const on = async (expires: string, now: string) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.update(batches).set({ expiresOn: expires }).where(eq(batches.id, batch.id));
      await tx.execute(sql`set local session_replication_role = origin`);
      return (await sayGoods(clerk, tx, business.id, batch.id, now))?.said;
    };
    expect(await on("2027-06-30", "2026-11-24")).toMatch(/\(500 di Galeri Uji\), belum terjual/);
    expect(await on("2026-12-24", "2026-11-24")).toMatch(/kedaluwarsa pada 24 Desember 2026/);
    expect(await on("2026-11-23", "2026-11-24")).toMatch(/sudah lewat .*Mohon diambil/);
  }));

test("a number that somebody else has proved since is no longer surely the owner's", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier, owner, stranger, business } = await cast(tx);
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    const yesterday = new Date(Date.now() - 86_400_000);
    const sure = { businessId: business.id, phone, how: "menjawab", verifiedBy: clerk.userId } as const;
    await tx.insert(verifiedPhones).values({ ...sure, verifiedAt: yesterday });
    const isSure = async () => (await draftMessage(clerk, business.id, undefined, tx)).isSure;
    await provedPhone(tx, owner.userId, phone, verifier.userId);
    expect(await isSure()).toBe(true);
    await tx.update(accountPhones).set({ endedAt: new Date() });
    await provedPhone(tx, stranger.userId, phone, verifier.userId);
    expect(await isSure()).toBe(false);
    const link = new URL(await prepareMessage(clerk, { businessId: business.id, words }, tx));
    expect(link.searchParams.get("text")).toMatch(/Apakah benar ini nomor/);
  }));

test("an empty or endless message is refused beside its field", () => {
  for (const wrong of ["", "   ", "x".repeat(1501)]) {
    const read = prepareMessageInput.safeParse({ businessId: "0195f9a0-0000-7000-8000-000000000000", words: wrong });
    expect(read.error?.issues[0]?.path).toEqual(["words"]);
  }
});
