import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consents, documentProducts, documents, notices, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { checked } from "@/db/seed/checked";
import { leave } from "@/db/seed/consigned";
import { licensed } from "@/db/seed/licensed";
import { served } from "@/db/seed/served";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { recordConsents } from "../counter/record-consents";
import { searchBusinesses } from "../counter/search-businesses";
import { databaseRefusal } from "../database-refusal";
import { Forbidden } from "../errors";
import { heldConsents } from "../people/held-consents";
import { withdrawConsent } from "../people/withdraw-consent";
import type { Person } from "../policy";
import { acceptClaim } from "./accept-claim";
import { claimBusiness } from "./claim-business";
import { issueCode } from "./issue-code";
import { listClaims } from "./list-claims";
import { mergeTwin } from "./merge-twin";
import { ownersIn, unclaimed } from "./testing";
import { undoClaim } from "./undo-claim";

const claim = (actor: Person, code: string, tx: Db, claimId = randomUUID()) =>
  claimBusiness(actor, { claimId, code, layanan: "on", etalase: false, mitra: false }, randomUUID(), tx);

test("a wrong approval is taken back, once: the record returns to who had it, with what was agreed to on paper", () =>
  rolledBack(async (tx) => {
    const { clerk, verifier, otherVerifier, nobody, visitor } = await cast(tx);
    const record = await unclaimed(tx);
    const visitId = await served(tx, verifier, record.id);
    const fileId = await uploaded(tx, verifier, "persetujuan");
    await recordConsents(verifier, { visitId, fileId, layanan: "on", etalase: true, mitra: false }, tx);
    const { code } = await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
    await claim(nobody, code, tx);
    await claim(visitor, code, tx);
    const [waiting] = await listClaims(verifier, "menunggu", tx);
    const reason = "KTP yang ditunjukkan ternyata milik orang lain.";
    const undo = { claimId: String(waiting?.id), reason };
    for (const person of [nobody, visitor, clerk]) await expect(undoClaim(person, undo, tx)).rejects.toThrow(Forbidden);
    await expect(undoClaim(otherVerifier, undo, tx)).rejects.toThrow(/Hanya klaim yang diterima/);
    await acceptClaim(verifier, { ...undo, businessId: record.id, owners: "ganti" }, tx);
    expect(await paperOwners(tx, record.id)).toEqual([visitor.userId, visitor.userId]);
    await undoClaim(otherVerifier, undo, tx);
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: nobody.userId }]);
    expect(await paperOwners(tx, record.id)).toEqual([nobody.userId, nobody.userId]);
    const again = tx.transaction((tx) => undoClaim(otherVerifier, undo, tx));
    expect(databaseRefusal(await again.catch((error) => error))).toMatchObject({ message: /sudah ditarik/ });
    const told = await tx.select({ userId: notices.userId, kind: notices.kind }).from(notices);
    expect(told).toContainEqual({ userId: visitor.userId, kind: "klaim_dicabut" });
    expect(told).toContainEqual({ userId: nobody.userId, kind: "klaim_dikembalikan" });
    const byCode = (await listClaims(verifier, "diputuskan", tx)).find(({ cause }) => cause === "kode");
    await undoClaim(verifier, { claimId: String(byCode?.id), reason }, tx);
    expect(await ownersIn(tx, record.id)).toEqual([]);
    expect(await paperOwners(tx, record.id)).toEqual([null, null]);
    await issueCode(clerk, { businessId: record.id, ktp: "on" }, tx);
  }));

const paperOwners = async (tx: Db, businessId: string) =>
  (
    await tx
      .select({ userId: consents.userId })
      .from(consents)
      .where(and(eq(consents.businessId, businessId), eq(consents.channel, "loket"), isNull(consents.withdrawnAt)))
  ).map(({ userId }) => userId);

/** An owner who had registered what the office had on record too; the officer makes one of the two. */
async function merged(tx: Db, before?: (recordId: string, ownerId: string) => Promise<void>) {
  const set = await cast(tx);
  const { owner, verifier, business, crackers } = set;
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
  const record = await unclaimed(tx, business.name);
  const paper = { businessId: record.id, kind: "nib", number: "0220003690777", typedNumber: "0220003690777" };
  const [nib] = await tx
    .insert(documents)
    .values({ ...paper, state: "tercatat" })
    .returning();
  const { code } = await issueCode(verifier, { businessId: record.id, ktp: "on" }, tx);
  await claim(owner, code, tx);
  const [twin] = await listClaims(verifier, "menunggu", tx);
  const merge = { claimId: String(twin?.id), reason: "Nama dan pemiliknya sama." };
  await before?.(record.id, owner.userId);
  await mergeTwin(verifier, merge, tx);
  const links = () =>
    tx.$count(
      documentProducts,
      and(eq(documentProducts.documentId, String(nib?.id)), eq(documentProducts.productId, crackers.id)),
    );
  return { ...set, record, merge, links };
}

test("two records made one by mistake are two again, each with its papers, goods, owner and cases", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, business, record, crackers, merge, links } = await merged(tx);
    expect(await links()).toBe(1);
    const found = async () => (await searchBusinesses(verifier, business.name, tx)).map(({ id }) => id);
    expect(await found()).toEqual([record.id]);
    await expect(issueCode(verifier, { businessId: business.id, ktp: "on" }, tx)).rejects.toThrow(/disatukan dengan/);
    await undoClaim(verifier, merge, tx);
    const [back] = await tx.select({ at: products.businessId }).from(products).where(eq(products.id, crackers.id));
    expect(back?.at).toBe(business.id);
    expect(await tx.$count(documents, eq(documents.businessId, record.id))).toBe(1);
    expect(await links()).toBe(0);
    expect(await found()).toContain(business.id);
    expect(await ownersIn(tx, business.id)).toEqual([{ userId: owner.userId }]);
    expect(await ownersIn(tx, record.id)).toEqual([{ userId: owner.userId }]);
  }));

test("what was agreed to for one record holds for the two made one, and goes back with what was taken back meanwhile", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, business, record, merge } = await merged(tx);
    const held = async (businessId: string) => (await heldConsents(verifier, businessId, tx)).purposes.sort();
    expect(await held(record.id)).toEqual(["etalase", "layanan"]);
    expect(await held(business.id)).toEqual(["layanan"]);
    const ofRecord = { ...owner, grants: [{ role: "pelaku", scopeKind: "business", scopeId: record.id } as const] };
    await withdrawConsent(ofRecord, { businessId: record.id, purpose: "etalase" }, tx);
    await undoClaim(verifier, merge, tx);
    expect(await held(business.id)).toEqual(["layanan"]);
    expect(await held(record.id)).toEqual(["layanan"]);
  }));

test("a purpose that was taken back for the remaining record since is not agreed to again by making the two one", () =>
  rolledBack(async (tx) => {
    const no = { withdrawnAt: new Date(Date.now() + 60_000), withdrawnBecause: "loket" as const };
    const { verifier, record } = await merged(tx, async (recordId, userId) => {
      const yes = { userId, businessId: recordId, wording: "Setuju.", channel: "portal" as const };
      await tx.insert(consents).values({ ...yes, ...no, purpose: "etalase", withdrawnBy: userId });
    });
    expect((await heldConsents(verifier, record.id, tx)).purposes).toEqual(["layanan"]);
  }));

test("once goods were left with the gallery the records stay one, and the officer is told why and what to do", () =>
  rolledBack(async (tx) => {
    const set = await merged(tx);
    await tx.update(products).set({ state: "diterima" }).where(eq(products.id, set.crackers.id));
    await checked(tx, { businessId: set.record.id, by: set.verifier.userId });
    await leave(tx, { ...set, business: set.record });
    await expect(undoClaim(set.verifier, set.merge, tx)).rejects.toThrow(/buku besar tidak pernah diubah/);
    expect(await ownersIn(tx, set.business.id)).toEqual([]);
  }));
