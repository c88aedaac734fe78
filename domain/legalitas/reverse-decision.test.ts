import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { assistanceCases, auditEvents, documentDecisions, documents, officerLinks } from "@/db/schema";
import { sampleEnd, sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound } from "../errors";
import { submitProduct } from "../products/submit-product";
import { findNeighbours } from "./find-neighbours";
import { getDocument } from "./get-document";
import { rejectDocument } from "./reject-document";
import { returnDocument } from "./return-document";
import { reverseDecision } from "./reverse-decision";
import { withdrawDocument } from "./withdraw-document";

const why = "Salah tekan tombol";

async function stage(tx: Tx) {
  const people = await submitting(tx);
  const lastDecision = async (id: string) => (await getDocument(people.head, id, tx)).reversible ?? "tidak ada";
  const reverse = async (documentId: string, by = people.otherVerifier) =>
    reverseDecision(by, { documentId, decisionId: await lastDecision(documentId), reason: why }, tx);
  return { ...people, lastDecision, reverse };
}

test("who may not reverse: owners, other officers, one linked to the business, nobody for what isn't there", () =>
  rolledBack(async (tx) => {
    const { submit, approve, lastDecision, owner, clerk, head, admin, verifier, business } = await stage(tx);
    const documentId = await submit("nib", sampleNumbers.nib);
    await approve(documentId);
    const own = { role: "pelaku", scopeKind: "business", scopeId: business.id } as const;
    const reversal = { documentId, decisionId: await lastDecision(documentId), reason: why };
    for (const person of [owner, clerk, head, admin, { ...verifier, grants: [...verifier.grants, own] }]) {
      await expect(reverseDecision(person, reversal, tx)).rejects.toThrow(Forbidden);
      await expect(rejectDocument(person, { documentId, reason: why }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(reverseDecision({ ...verifier, grants: [] }, reversal, tx)).rejects.toThrow(Forbidden);
    await expect(reverseDecision(verifier, { ...reversal, documentId: randomUUID() }, tx)).rejects.toThrow(NotFound);
    await expect(reverseDecision(verifier, { ...reversal, decisionId: randomUUID() }, tx)).rejects.toThrow(Conflict);
    await expect(reverseDecision(verifier, { ...reversal, reason: " x " }, tx)).rejects.toMatchObject({
      field: "reason",
    });
  }));

test("an officer who declared to be close to the business decides nothing about it, and is not led to its papers", () =>
  rolledBack(async (tx) => {
    const { submit, find, verifier, otherVerifier, business, admin } = await stage(tx);
    const documentId = await submit("nib", sampleNumbers.nib);
    const merek = await submit("merek", "IDM000574972", { expiresOn: "2030-01-01" });
    expect(await findNeighbours(verifier, documentId, tx)).toMatchObject({ next: merek });
    const link = { userId: verifier.userId, businessId: business.id, relation: "keluarga" } as const;
    await tx.insert(officerLinks).values({ ...link, declaredBy: admin.userId });
    await expect(rejectDocument(verifier, { documentId, reason: why }, tx)).rejects.toThrow(Forbidden);
    expect(await findNeighbours(verifier, documentId, tx)).toEqual({});
    await returnDocument(otherVerifier, { documentId, reason: "Foto buram" }, tx);
    expect(await find(documentId)).toMatchObject({ state: "dikembalikan" });
  }));

test("a mistaken verification goes back to the queue, and the product loses what hung on it in the same breath", () =>
  rolledBack(async (tx) => {
    const { submit, approve, reverse, find, isComplete, lastDecision } = await stage(tx);
    const papers = [
      await submit("nib", sampleNumbers.nib),
      await submit("pirt", sampleNumbers.pirt, sampleEnd),
      await submit("halal", sampleNumbers.halal),
    ];
    for (const id of papers) await approve(id);
    expect(await isComplete()).toBe(true);
    const [, , halal = ""] = papers;
    const before = await find(halal);
    const mistake = await lastDecision(halal);
    await reverse(halal);
    expect(await isComplete()).toBe(false);
    expect(await find(halal)).toMatchObject({ state: "diajukan", submittedAt: before?.submittedAt });
    const decisions = await tx.select().from(documentDecisions).where(eq(documentDecisions.documentId, halal));
    expect(decisions).toMatchObject([
      { id: mistake, decision: "terverifikasi" },
      { decision: "dibatalkan", reverses: mistake, reason: why, before: "terverifikasi" },
    ]);
    const audits = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, halal));
    expect(audits.at(-1)).toMatchObject({ action: "document.reverse", details: { reverses: mistake } });
    await approve(halal);
    expect(await isComplete()).toBe(true);
  }));

test("the help that began with a mistaken withdrawal ends with it; what a mistaken verification ended goes on", () =>
  rolledBack(async (tx) => {
    const { submit, approve, reverse, owner, verifier, crackers, business } = await stage(tx);
    await submitProduct(owner, { productId: crackers.id }, tx);
    const openNib = and(
      eq(assistanceCases.businessId, business.id),
      eq(assistanceCases.kind, "nib"),
      isNull(assistanceCases.closedAt),
    );
    const open = () => tx.$count(assistanceCases, openNib);
    const id = await submit("nib", sampleNumbers.nib);
    await approve(id);
    expect(await open()).toBe(0);
    await withdrawDocument(verifier, { documentId: id, reason: "Dicabut OSS" }, tx);
    expect(await open()).toBe(1);
    await reverse(id);
    expect(await open()).toBe(0);
    await reverse(id);
    expect(await open()).toBe(1);
    await approve(id);
    expect(await open()).toBe(0);
  }));

test("each decision can be undone once, the last one first, down to where it began", () =>
  rolledBack(async (tx) => {
    const { submit, approve, reverse, find, verifier, lastDecision } = await stage(tx);
    const id = await submit("nib", sampleNumbers.nib);
    await approve(id);
    const first = await lastDecision(id);
    await withdrawDocument(verifier, { documentId: id, reason: "Dicabut OSS", withdrawnOn: "2026-11-01" }, tx);
    expect(await find(id)).toMatchObject({ state: "dicabut", withdrawnOn: "2026-11-01" });
    const buried = { documentId: id, decisionId: first, reason: why };
    await expect(reverseDecision(verifier, buried, tx)).rejects.toThrow(Conflict);
    await reverse(id);
    expect(await find(id)).toMatchObject({ state: "terverifikasi", withdrawnOn: null });
    await reverse(id);
    expect(await find(id)).toMatchObject({ state: "diajukan" });
    await expect(reverseDecision(verifier, buried, tx)).rejects.toThrow("sudah dibatalkan");
    expect((await getDocument(verifier, id, tx)).reversible).toBeUndefined();
  }));

test("a rejection is final for the owner, until an officer undoes it", () =>
  rolledBack(async (tx) => {
    const { submit, reverse, find, verifier } = await stage(tx);
    const id = await submit("nib", sampleNumbers.nib);
    await rejectDocument(verifier, { documentId: id, reason: "Dokumen usaha lain" }, tx);
    await expect(submit("nib", sampleNumbers.nib)).rejects.toMatchObject({ field: "number" });
    await expect(returnDocument(verifier, { documentId: id, reason: "Foto buram" }, tx)).rejects.toThrow(
      /Sudah ditolak/,
    );
    await reverse(id);
    expect(await find(id)).toMatchObject({ state: "diajukan" });
  }));

test("what the owner has handed in again is decided anew, not undone", () =>
  rolledBack(async (tx) => {
    const { submit, lastDecision, verifier } = await stage(tx);
    const id = await submit("nib", sampleNumbers.nib);
    await returnDocument(verifier, { documentId: id, reason: "Foto buram" }, tx);
    const decisionId = await lastDecision(id);
    await submit("nib", sampleNumbers.nib);
    const late = reverseDecision(verifier, { documentId: id, decisionId, reason: why }, tx);
    await expect(late).rejects.toThrow("mengajukan dokumen ini lagi");
  }));

test("withdrawn and expired are two facts, kept side by side", () =>
  rolledBack(async (tx) => {
    const { submit, approve, find, verifier } = await stage(tx);
    const id = await submit("pirt", sampleNumbers.pirt, { ...sampleEnd, issuedOn: "2025-01-01" });
    await approve(id);
    const withdraw = (withdrawnOn: string) =>
      withdrawDocument(verifier, { documentId: id, reason: "Tempat produksi pindah", withdrawnOn }, tx, "2030-02-01");
    await expect(withdraw("2030-02-02")).rejects.toMatchObject({ field: "withdrawnOn" });
    await expect(withdraw("2024-12-31")).rejects.toMatchObject({ field: "withdrawnOn" });
    await withdraw("2030-01-15");
    expect(await find(id)).toMatchObject({ state: "dicabut", expiresOn: "2029-12-31", withdrawnOn: "2030-01-15" });
  }));

test("a withdrawn number is not handed in again: a new one is, or the withdrawal was a mistake and is undone", () =>
  rolledBack(async (tx) => {
    const { submit, approve, find, reverse, verifier } = await stage(tx);
    const id = await submit("pirt", sampleNumbers.pirt, sampleEnd);
    await approve(id);
    await withdrawDocument(verifier, { documentId: id, reason: "Dicabut OSS" }, tx);
    const again = submit("pirt", sampleNumbers.pirt, sampleEnd);
    await expect(again).rejects.toMatchObject({ field: "number", message: expect.stringContaining("izin baru") });
    expect(await find(id)).toMatchObject({ state: "dicabut", withdrawnOn: expect.any(String) });
    expect(await submit("pirt", "2153215793364-29", sampleEnd)).not.toBe(id);
    await reverse(id);
    expect(await find(id)).toMatchObject({ state: "terverifikasi", withdrawnOn: null });
  }));

test("a paper that came back, or only stands in a sheet, is noted as withdrawn too; one that ended for good is not", () =>
  rolledBack(async (tx) => {
    const { submit, find, reverse, verifier, business } = await stage(tx);
    const withdraw = (documentId: string) => withdrawDocument(verifier, { documentId, reason: "Dicabut OSS" }, tx);
    const returned = await submit("nib", sampleNumbers.nib);
    await returnDocument(verifier, { documentId: returned, reason: "Foto buram" }, tx);
    const row = { businessId: business.id, kind: "merek", typedNumber: "IDM000574972", number: "IDM000574972" };
    const [sheet] = await tx
      .insert(documents)
      .values({ ...row, state: "tercatat" })
      .returning({ id: documents.id });
    for (const [id, before] of [[returned, "dikembalikan"] as const, [sheet?.id ?? "", "tercatat"] as const]) {
      await withdraw(id);
      expect(await find(id)).toMatchObject({ state: "dicabut" });
      await expect(withdraw(id)).rejects.toThrow(Conflict);
      await reverse(id);
      expect(await find(id)).toMatchObject({ state: before, withdrawnOn: null });
    }
    const refused = await submit("halal", sampleNumbers.halal);
    await rejectDocument(verifier, { documentId: refused, reason: "Dokumen usaha lain" }, tx);
    await expect(withdraw(refused)).rejects.toThrow(Conflict);
  }));
