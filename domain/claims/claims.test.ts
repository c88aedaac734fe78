import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { businesses, claimCodes, claims, consents, documents, merges, notices, products, users } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { served } from "@/db/seed/served";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { makeReadableCode, showReadableCode } from "@/lib/readable-code";
import { confirmPhone } from "../counter/confirm-phone";
import { recordConsents } from "../counter/record-consents";
import { Forbidden, Refused } from "../errors";
import { joinByCodeInput } from "../people/schema";
import type { Person } from "../policy";
import { acceptClaim } from "./accept-claim";
import { askForClaim } from "./ask-for-claim";
import { claimBusiness } from "./claim-business";
import { issueCode } from "./issue-code";
import { joinByCode } from "./join-by-code";
import { listClaims } from "./list-claims";
import { listOwnClaims } from "./list-own-claims";
import { mayBeKnown } from "./may-be-known";
import { mergeTwin } from "./merge-twin";
import { rejectClaim } from "./reject-claim";
import { agreedIn, ownersIn, unclaimed } from "./testing";

const agreed = { layanan: "on", etalase: true, mitra: false } as const;

const claim = (actor: Person, code: string, tx: Db, claimId = randomUUID()) =>
  claimBusiness(actor, { claimId, code, ...agreed }, randomUUID(), tx);

test("who may not: issue a code, see the queue, decide; nobody on their own claim or their own business", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier, otherVerifier, head, visitor, districtOfficer, business, nobody } = await cast(tx);
    const record = await unclaimed(tx);
    for (const person of [owner, head, visitor, districtOfficer, nobody]) {
      await expect(issueCode(person, { businessId: record.id, ktp: "on" }, tx)).rejects.toThrow(Forbidden);
      await expect(listClaims(person, "menunggu", tx)).rejects.toThrow(Forbidden);
      await expect(rejectClaim(person, { claimId: record.id, reason: "Tidak cocok sama sekali" }, tx)).rejects.toThrow(
        Forbidden,
      );
    }
    await expect(issueCode(clerk, { businessId: business.id, ktp: "on" }, tx)).rejects.toThrow(/sudah tersambung/);
    const ask = { claimId: randomUUID(), businessName: record.name, phone: "081200000000", words: "", ...agreed };
    await askForClaim(verifier, ask, "uji", tx);
    const decision = { claimId: ask.claimId, businessId: record.id, reason: "KTP saya sendiri cocok" };
    await expect(acceptClaim(verifier, decision, tx)).rejects.toThrow(/klaim Anda sendiri/);
    await expect(rejectClaim(verifier, decision, tx)).rejects.toThrow(/klaim Anda sendiri/);
    await acceptClaim(otherVerifier, decision, tx);
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: verifier.userId }]);
    expect(await agreedIn(tx, record.id)).toEqual([
      { purpose: "etalase", userId: verifier.userId },
      { purpose: "layanan", userId: verifier.userId },
    ]);
    const code = await tx
      .transaction(() => issueCode(otherVerifier, { businessId: record.id, ktp: "on" }, tx))
      .catch((e: Error) => e);
    expect(code).toBeInstanceOf(Refused);
  }));

test("a good code grants the record once, however it is typed and however often it is sent", () =>
  rolledBack(async (tx) => {
    const { clerk, nobody } = await cast(tx);
    const record = await unclaimed(tx);
    const { code } = await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    const typed = showReadableCode(code).toLowerCase();
    const claimId = randomUUID();
    expect(await claim(nobody, typed, tx, claimId)).toMatchObject({ granted: true, businessId: record.id });
    expect(await claim(nobody, typed, tx, claimId)).toMatchObject({ granted: true });
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: nobody.userId }]);
    expect(await listOwnClaims(nobody, tx)).toMatchObject([{ state: "diterima", cause: "kode" }]);
    expect(await agreedIn(tx, record.id)).toEqual([
      { purpose: "etalase", userId: nobody.userId },
      { purpose: "layanan", userId: nobody.userId },
    ]);
    expect(await tx.$count(businesses, eq(businesses.name, record.name))).toBe(1);
  }));

test("who made a code as an officer does not claim with it; another officer decides on theirs", () =>
  rolledBack(async (tx) => {
    const { clerk } = await cast(tx);
    const record = await unclaimed(tx);
    const { code } = await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    await expect(claim(clerk, code, tx)).rejects.toThrow(/petugas lain yang memutuskannya/);
    expect(await ownersIn(tx, record.id)).toEqual([]);
  }));

test("a slip of the finger, an unknown code, a replaced one and one out of date are told apart", () =>
  rolledBack(async (tx) => {
    const { clerk, nobody } = await cast(tx);
    const record = await unclaimed(tx);
    const { code: old } = await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    const { code } = await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    const slip = (old.startsWith("A") ? "B" : "A") + old.slice(1);
    await expect(claim(nobody, slip, tx)).rejects.toThrow(/salah ketik/);
    await expect(claim(nobody, makeReadableCode(), tx)).rejects.toThrow(/tidak dikenali/);
    await expect(claim(nobody, old, tx)).rejects.toThrow(/diganti/);
    await tx
      .update(claimCodes)
      .set({ expiresAt: new Date(0) })
      .where(isNull(claimCodes.cancelledAt));
    await expect(claim(nobody, code, tx)).rejects.toThrow(/lewat masa berlakunya/);
    expect(await ownersIn(tx, record.id)).toEqual([]);
    const [row] = await tx.select().from(claimCodes).where(eq(claimCodes.businessId, record.id)).limit(1);
    expect(JSON.stringify(row)).not.toContain(code);
  }));

test("too many wrong codes end in the queue, and then in patience", () =>
  rolledBack(async (tx) => {
    const { nobody, verifier } = await cast(tx);
    for (let n = 0; n < 4; n++)
      await expect(claim(nobody, makeReadableCode(), tx)).rejects.toThrow(/Periksa tanda terima/);
    await expect(claim(nobody, makeReadableCode(), tx)).rejects.toThrow(/terlalu sering/);
    await expect(claim(nobody, makeReadableCode(), tx)).rejects.toThrow(/Terlalu banyak percobaan/);
    expect(await listClaims(verifier, "menunggu", tx)).toMatchObject([{ cause: "kode_salah", claimant: nobody.name }]);
  }));

test("a record that has an owner, or whose code was used, waits for an officer who decides with a reason", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier, nobody, visitor } = await cast(tx);
    const record = await unclaimed(tx);
    const { code } = await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    await claim(nobody, code, tx);
    expect(await claim(visitor, code, tx)).toMatchObject({ granted: false });
    expect(await claim(visitor, code, tx)).toMatchObject({ granted: false });
    const [waiting, ...others] = await listClaims(verifier, "menunggu", tx);
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ cause: "kode_terpakai", businessId: record.id, claimant: visitor.name });
    const decision = {
      claimId: String(waiting?.id),
      businessId: record.id,
      reason: "KTP dan NIB cocok dengan catatan.",
    };
    await expect(acceptClaim(verifier, decision, tx)).rejects.toMatchObject({ field: "owners" });
    await acceptClaim(verifier, { ...decision, owners: "ganti" }, tx);
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: visitor.userId }]);
    await expect(rejectClaim(verifier, decision, tx)).rejects.toThrow(/sudah diputuskan oleh Verifikator Satu/);
    const told = await tx.select({ userId: notices.userId, kind: notices.kind }).from(notices);
    expect(told).toContainEqual({ userId: visitor.userId, kind: "klaim_diterima" });
    expect(told).toContainEqual({ userId: nobody.userId, kind: "klaim_dicabut" });
    const [epoch] = await tx.select({ n: users.sessionEpoch }).from(users).where(eq(users.id, nobody.userId));
    expect(epoch?.n).toBe(1);
  }));

test("a phone number alone never opens a record: only one that was verified is even matched, and that sends a code", () =>
  rolledBack(async (tx) => {
    const { verifier, nobody, visitor } = await cast(tx);
    const record = await unclaimed(tx, "Warung HP");
    await tx
      .update(businesses)
      .set({ phone: "+6281299990000", nameKey: "warunghp" })
      .where(eq(businesses.id, record.id));
    const ask = (actor: Person, phone: string) =>
      askForClaim(
        actor,
        { claimId: randomUUID(), businessName: "Warung HP", phone, words: "", ...agreed },
        randomUUID(),
        tx,
      );
    await ask(nobody, "0812-9999-0000");
    const visitId = await served(tx, verifier, record.id);
    const confirm = () => confirmPhone(verifier, { visitId, phone: "+6281299990000", how: "berdering" }, tx);
    await expect(confirm()).rejects.toThrow(/persetujuan layanan/);
    const fileId = await uploaded(tx, verifier, "persetujuan");
    await recordConsents(verifier, { visitId, fileId, layanan: "on", etalase: false, mitra: false }, tx);
    await confirm();
    await ask(visitor, "0812-9999-0000");
    const asked = await listClaims(verifier, "menunggu", tx);
    expect(asked.find(({ userId }) => userId === nobody.userId)?.businessId).toBeNull();
    expect(asked.find(({ userId }) => userId === visitor.userId)?.businessId).toBe(record.id);
    expect(await ownersIn(tx, record.id)).toEqual([]);
    const { code } = await issueCode(verifier, { businessId: record.id, ktp: "on" }, tx);
    await claim(visitor, code, tx);
    expect(await listClaims(verifier, "menunggu", tx)).toHaveLength(1);
    expect(await listOwnClaims(visitor, tx)).toMatchObject([{ state: "diterima", cause: "tanpa_kode" }]);
  }));

test("who joins by code gets account, record and what was agreed to on paper; without a good code there is no account", () =>
  rolledBack(async (tx) => {
    const { verifier } = await cast(tx);
    const record = await unclaimed(tx);
    const visitId = await served(tx, verifier, record.id);
    const fileId = await uploaded(tx, verifier, "persetujuan");
    await recordConsents(verifier, { visitId, fileId, layanan: "on", etalase: true, mitra: false }, tx);
    const { code } = await issueCode(verifier, { businessId: record.id, ktp: "on" }, tx);
    const form = {
      name: "Bu Lama",
      phone: "081277778888",
      password: "leuit-sungai-biru-72",
      layanan: "on",
      mitra: "on",
    };
    const input = (code: string) => joinByCodeInput.parse({ ...form, claimId: randomUUID(), code });
    await expect(joinByCode(input(makeReadableCode()), "uji", tx)).rejects.toThrow(/tidak dikenali/);
    expect(await tx.$count(users, eq(users.phone, "+6281277778888"))).toBe(0);
    const { signedIn, outcome } = await joinByCode(input(code), "uji", tx);
    expect(outcome).toMatchObject({ granted: true, businessId: record.id });
    const given = await tx
      .select({ purpose: consents.purpose, channel: consents.channel })
      .from(consents)
      .where(and(eq(consents.userId, signedIn.userId), isNull(consents.withdrawnAt)))
      .orderBy(consents.purpose);
    expect(given).toEqual([
      { purpose: "etalase", channel: "loket" },
      { purpose: "layanan", channel: "loket" },
      { purpose: "mitra", channel: "portal" },
    ]);
    const second = joinByCodeInput.parse({ ...form, phone: "081277779999", claimId: randomUUID(), code });
    expect((await joinByCode(second, "uji", tx)).outcome).toEqual({ granted: false, businessId: record.id });
    expect(await tx.$count(claims, eq(claims.state, "menunggu"))).toBe(1);
  }));

test("an owner learns that their business may be on record, and nothing else", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, verifier, business, crackers } = await cast(tx);
    await expect(mayBeKnown(stranger, business.id, tx)).rejects.toThrow(Forbidden);
    await expect(mayBeKnown(verifier, business.id, tx)).rejects.toThrow(Forbidden);
    expect(await mayBeKnown(owner, business.id, tx)).toBe(false);
    const record = await unclaimed(tx);
    const nib = { kind: "nib", number: "0220003690777", typedNumber: "0220003690777", state: "tercatat" as const };
    await tx.insert(documents).values([
      { businessId: business.id, ...nib },
      { businessId: record.id, ...nib },
    ]);
    expect(await mayBeKnown(owner, business.id, tx)).toBe(true);
    const tried = { state: "diajukan", submittedAt: new Date(), submittedBy: owner.userId } as const;
    await tx.update(documents).set(tried).where(eq(documents.businessId, business.id));
    const phone = "+6281233334444";
    for (const id of [business.id, record.id]) await tx.update(businesses).set({ phone }).where(eq(businesses.id, id));
    expect(await mayBeKnown(owner, business.id, tx)).toBe(false);
    await confirmPhone(verifier, { visitId: await served(tx, verifier, business.id), phone, how: "berdering" }, tx);
    expect(await mayBeKnown(owner, business.id, tx)).toBe(true);
    const { code } = await issueCode(verifier, { businessId: record.id, ktp: "on" }, tx);
    await claim(owner, code, tx);
    expect(await mayBeKnown(owner, business.id, tx)).toBe(false);
    const [twin] = await listClaims(verifier, "menunggu", tx);
    expect(twin).toMatchObject({ cause: "usaha_ganda", businessId: business.id });
    const merge = { claimId: String(twin?.id), reason: "NIB dan pemiliknya sama." };
    await expect(mergeTwin(stranger, merge, tx)).rejects.toThrow(Forbidden);
    await expect(acceptClaim(verifier, { ...merge, businessId: business.id }, tx)).rejects.toThrow(/tercatat ganda/);
    await mergeTwin(verifier, merge, tx);
    const moved = await tx.select({ at: products.businessId }).from(products).where(eq(products.id, crackers.id));
    expect(moved).toEqual([{ at: record.id }]);
    expect(await tx.$count(documents, eq(documents.businessId, record.id))).toBe(1);
    expect(await ownersIn(tx, business.id)).toEqual([]);
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: owner.userId }]);
    const [kept] = await tx.select().from(merges);
    expect(kept).toMatchObject({ fromId: business.id, intoId: record.id, productIds: [crackers.id], documentIds: [] });
    await expect(mergeTwin(verifier, merge, tx)).rejects.toThrow(/sudah diputuskan/);
  }));
