import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { auditEvents, businesses, consents, documents, merges, users, verifiedPhones } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { provedPhone } from "@/db/seed/proved-phone";
import { rolledBack } from "@/db/testing";
import { Refused } from "../errors";
import { confirmImport } from "../imports/confirm-import";
import { startImport } from "../imports/start-import";
import type { Person } from "../policy";
import { acceptClaim } from "./accept-claim";
import { askForClaim } from "./ask-for-claim";
import { claimByPhone } from "./claim-by-phone";
import { listClaims } from "./list-claims";
import { listOwnClaims } from "./list-own-claims";
import { listPhoneRecords } from "./list-phone-records";
import { mergeTwin } from "./merge-twin";
import { claimByPhoneInput } from "./schema";
import { agreedIn, ownersIn, unclaimed } from "./testing";
import { undoClaim } from "./undo-claim";

const phone = "+6281288880001";
const agreed = { layanan: "on", etalase: true, mitra: false } as const;

const claim = (actor: Person, businessId: string, tx: Db, claimId = randomUUID()) =>
  claimByPhone(actor, { claimId, businessId, ...agreed }, randomUUID(), tx);

async function onRecord(tx: Db, name?: string, number = phone) {
  const record = await unclaimed(tx, name);
  await tx.update(businesses).set({ phone: number }).where(eq(businesses.id, record.id));
  return record;
}

test("a number that was only typed, be it as the account's own or onto the record by an officer, gives nothing", () =>
  rolledBack(async (tx) => {
    const { nobody, verifier } = await cast(tx);
    const record = await onRecord(tx);
    await tx.update(users).set({ phone }).where(eq(users.id, nobody.userId));
    await tx
      .insert(verifiedPhones)
      .values({ businessId: record.id, phone, how: "berdering", verifiedBy: verifier.userId });
    expect(await listPhoneRecords(nobody, tx)).toEqual([]);
    await expect(claim(nobody, record.id, tx)).rejects.toThrow(/belum dipastikan.*WhatsApp.*loket/);
    expect(await ownersIn(tx, record.id)).toEqual([]);
    expect(claimByPhoneInput.safeParse({ claimId: randomUUID(), businessId: record.id }).error?.issues).toMatchObject([
      { path: ["layanan"] },
    ]);
  }));

test("another number tells nothing: a record that exists, one that is owned and one that is not there sound the same", () =>
  rolledBack(async (tx) => {
    const { nobody, verifier, business } = await cast(tx);
    await provedPhone(tx, nobody.userId, phone, verifier.userId);
    const other = await onRecord(tx, "Warung Lain", "+6281288880002");
    const told = [];
    for (const id of [other.id, business.id, randomUUID()]) {
      told.push(await claim(nobody, id, tx).catch((error: Error) => [error instanceof Refused, error.message]));
    }
    expect(new Set(told.map(String)).size).toBe(1);
    expect(told[0]).toEqual([true, expect.stringContaining("tidak memakai nomor HP")]);
    expect(await listPhoneRecords(nobody, tx)).toEqual([]);
    expect(await listOwnClaims(nobody, tx)).toEqual([]);
    for (let n = 0; n < 2; n++) await expect(claim(nobody, other.id, tx)).rejects.toThrow(/tidak memakai/);
    await expect(claim(nobody, other.id, tx)).rejects.toThrow(/Terlalu banyak percobaan/);
  }));

test("a verified number takes over each record that has it, once, with what its person agrees to; nothing is made anew", () =>
  rolledBack(async (tx) => {
    const { nobody, verifier } = await cast(tx);
    const records = [await onRecord(tx, "Anyaman"), await onRecord(tx, "Batik"), await onRecord(tx, "Cilok")];
    await provedPhone(tx, nobody.userId, phone, verifier.userId);
    const before = await tx.$count(businesses);
    expect((await listPhoneRecords(nobody, tx)).map(({ name }) => name)).toEqual(["Anyaman", "Batik", "Cilok"]);
    const [first, second, third] = records;
    if (!first || !second || !third) throw new Error("Not written.");
    const claimId = randomUUID();
    for (let sent = 0; sent < 2; sent++) {
      expect(await claim(nobody, first.id, tx, claimId)).toEqual({
        granted: true,
        businessId: first.id,
        name: "Anyaman",
      });
    }
    await claim(nobody, second.id, tx);
    expect(await listPhoneRecords(nobody, tx)).toMatchObject([{ id: third.id, name: "Cilok" }]);
    expect(await ownersIn(tx, first.id)).toEqual([{ userId: nobody.userId }]);
    expect(await ownersIn(tx, third.id)).toEqual([]);
    expect((await agreedIn(tx, first.id)).map(({ purpose }) => purpose)).toEqual(["etalase", "layanan"]);
    expect(await tx.$count(businesses)).toBe(before);
    expect(await listOwnClaims(nobody, tx)).toMatchObject([
      { cause: "nomor", state: "diterima" },
      { cause: "nomor", state: "diterima" },
    ]);
    const taken = await tx.select().from(auditEvents).where(eq(auditEvents.action, "claim.take"));
    expect(taken).toMatchObject([{ details: { lewat: "nomor HP" } }, { details: { lewat: "nomor HP" } }]);
    const [decided] = await listClaims(verifier, "diputuskan", tx);
    expect(decided).toMatchObject({ byPhone: true, decidedBy: null });
    await undoClaim(verifier, { claimId: String(decided?.id), reason: "Nomornya ternyata milik pendampingnya." }, tx);
    expect(await ownersIn(tx, decided?.businessId ?? "")).toEqual([]);
  }));

test("a record that came with an import is claimed the same way, with its papers and products", () =>
  rolledBack(async (tx) => {
    const { nobody, verifier } = await cast(tx);
    const rows = [
      ["Nama Usaha", "Pemilik", "No HP", "Produk", "Berat", "Harga", "NIB"],
      ["Dapur Impor", "Bu Impor", "0812-8888-0001", "Opak", "100 g", 10_000, "9120207830213"],
    ];
    const file = { name: "uji.xlsx", bytes: await writeXlsx({ sheets: [{ name: "Data", rows }] }) };
    await confirmImport(verifier, { importId: await startImport(verifier, file, tx), apart: [] }, tx);
    await provedPhone(tx, nobody.userId, phone, verifier.userId);
    const [record, ...others] = await listPhoneRecords(nobody, tx);
    expect(others).toEqual([]);
    const before = await tx.$count(businesses);
    expect(await claim(nobody, record?.id ?? "", tx)).toMatchObject({ granted: true, name: "Dapur Impor" });
    expect(await tx.$count(businesses)).toBe(before);
    expect(await ownersIn(tx, record?.id ?? "")).toEqual([{ userId: nobody.userId }]);
    expect(await tx.$count(documents, eq(documents.businessId, record?.id ?? ""))).toBe(1);
  }));

test("whatever is doubtful waits for an officer, with its cause: owned, wanted by another, merged, no longer served, staff", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, visitor, verifier, otherVerifier, clerk, business } = await cast(tx);
    await provedPhone(tx, nobody.userId, phone, verifier.userId);
    await tx.update(businesses).set({ phone }).where(eq(businesses.id, business.id));
    const wanted = await onRecord(tx, "Diperebutkan");
    await tx.update(businesses).set({ nameKey: "diperebutkan" }).where(eq(businesses.id, wanted.id));
    await tx.insert(verifiedPhones).values({ businessId: wanted.id, phone, how: "pesan", verifiedBy: clerk.userId });
    const words = { businessName: "Diperebutkan", phone, words: "", ...agreed };
    await askForClaim(visitor, { claimId: randomUUID(), ...words }, randomUUID(), tx);
    const gone = await onRecord(tx, "Disatukan");
    const into = await onRecord(tx, "Tujuan", "+6281288880009");
    await tx.insert(merges).values({ fromId: gone.id, intoId: into.id, reason: "Sama.", mergedBy: verifier.userId });
    const stopped = await onRecord(tx, "Berhenti");
    const withdrawn = { withdrawnAt: new Date(), channel: "portal" as const, wording: "uji" };
    await tx
      .insert(consents)
      .values({ userId: owner.userId, businessId: stopped.id, purpose: "layanan", ...withdrawn });
    const cases = [
      [business.id, business.id, "ada_pemilik"],
      [wanted.id, wanted.id, "diperebutkan"],
      [gone.id, into.id, "catatan_disatukan"],
      [stopped.id, stopped.id, "layanan_berhenti"],
    ] as const;
    for (const [asked, about, cause] of cases) {
      expect(await claim(nobody, asked, tx)).toEqual({ granted: false, businessId: asked });
      expect(await claim(nobody, asked, tx)).toEqual({ granted: false, businessId: asked });
      const waiting = (await listClaims(verifier, "menunggu", tx)).filter((one) => one.cause === cause);
      expect(waiting).toMatchObject([{ businessId: about, userId: nobody.userId }]);
    }
    const own = await onRecord(tx, "Nomor petugas", "+6281288880003");
    await provedPhone(tx, clerk.userId, "+6281288880003", verifier.userId);
    expect(await claim(clerk, own.id, tx)).toMatchObject({ granted: false });
    expect(await ownersIn(tx, own.id)).toEqual([]);
    const staff = (await listClaims(verifier, "menunggu", tx)).find((one) => one.cause === "petugas_sendiri");
    const decision = { claimId: String(staff?.id), businessId: own.id, reason: "KTP-nya cocok dengan catatan." };
    await acceptClaim(otherVerifier, decision, tx);
    expect(await ownersIn(tx, own.id)).toEqual([{ userId: clerk.userId }]);
  }));

test("who had registered the same business too is asked about by an officer, who makes one of the two", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, business } = await cast(tx);
    const record = await onRecord(tx);
    const nib = { kind: "nib", number: "0220003690777", typedNumber: "0220003690777", state: "tercatat" as const };
    await tx.insert(documents).values([
      { businessId: business.id, ...nib },
      { businessId: record.id, ...nib },
    ]);
    await provedPhone(tx, owner.userId, phone, verifier.userId);
    expect(await claim(owner, record.id, tx)).toMatchObject({ granted: true });
    const [twin] = await listClaims(verifier, "menunggu", tx);
    expect(twin).toMatchObject({ cause: "usaha_ganda", businessId: business.id });
    const merge = { claimId: String(twin?.id), reason: "NIB dan pemiliknya sama." };
    await mergeTwin(verifier, merge, tx);
    expect(await ownersIn(tx, business.id)).toEqual([]);
    await undoClaim(verifier, merge, tx);
    expect(await ownersIn(tx, business.id)).toEqual([{ userId: owner.userId }]);
  }));
