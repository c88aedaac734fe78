import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { auditEvents, documentDecisions, documents, productVerdicts } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { sampleFacts } from "@/db/seed/sample-facts";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound, Refused } from "../errors";
import { saveProduct } from "../products/save-product";
import { coverProducts } from "./cover-products";
import { decideCoverage } from "./decide-coverage";
import { findNeighbours } from "./find-neighbours";
import { getDocument } from "./get-document";
import { listDocuments } from "./list-documents";
import { listWaiting } from "./list-waiting";
import { returnDocument } from "./return-document";
import type { SubmitDocument } from "./schema";
import { submitDocument } from "./submit-document";
import { verifyDocument } from "./verify-document";
import { withdrawDocument } from "./withdraw-document";

async function stage(tx: Tx) {
  const people = await cast(tx);
  const submit = async (kind: string, number: string, more: Partial<SubmitDocument> = {}, by = people.owner) =>
    submitDocument(
      by,
      {
        businessId: people.business.id,
        kind,
        number,
        issuedOn: undefined,
        expiresOn: undefined,
        fileIds: [await uploaded(tx, by)],
        isAsPrinted: false,
        productIds: [people.crackers.id],
        facts: sampleFacts(kind, number),
        ...more,
      },
      tx,
    );
  const approve = (documentId: string, reason = "") => verifyDocument(people.verifier, { documentId, reason }, tx);
  const stateOf = async (id: string) => (await tx.select().from(documents).where(eq(documents.id, id)))[0]?.state;
  const isComplete = async (id = people.crackers.id) =>
    (await tx.select().from(productVerdicts).where(eq(productVerdicts.productId, id)))[0]?.complete;
  return { ...people, submit, approve, stateOf, isComplete };
}

const nib = "0220003690831";
const pirt = "2153215793363-29";
const halal = "ID35110017058840424";
const until = { expiresOn: "2029-12-31" };

test("who may not submit: a stranger, an officer, nobody for a product or file that isn't theirs", () =>
  rolledBack(async (tx) => {
    const { submit, stranger, verifier, admin, owner, rival } = await stage(tx);
    for (const other of [stranger, verifier, admin]) {
      await expect(submit("nib", nib, {}, other)).rejects.toThrow(Forbidden);
    }
    await expect(submit("nib", nib, { businessId: rival.id })).rejects.toThrow(Forbidden);
    const forged = await uploaded(tx, stranger);
    await expect(submit("nib", nib, { fileIds: [forged] })).rejects.toMatchObject({ field: "fileIds" });
    await expect(submit("nib", nib, { fileIds: [randomUUID()] })).rejects.toMatchObject({ field: "fileIds" });
    const photo = await uploaded(tx, owner, "foto_produk");
    await expect(submit("nib", nib, { fileIds: [photo] })).rejects.toMatchObject({ field: "fileIds" });
    const used = await uploaded(tx, owner);
    await submit("nib", nib, { fileIds: [used] });
    await expect(submit("halal", halal, { fileIds: [used] })).rejects.toMatchObject({ field: "fileIds" });
    await expect(submit("halal", halal, { productIds: [randomUUID()] })).rejects.toMatchObject({ field: "products" });
  }));

test.each<[string, string, string, Partial<SubmitDocument>, string]>([
  ["a number of another shape", "nib", "12345", {}, "number"],
  ["a permit that is only applied for", "halal", "KH9229532522", { isAsPrinted: true }, "number"],
  ["a brand that is only applied for", "merek", "DID2023012345", { isAsPrinted: true }, "number"],
  ["a permit that ends, without its end", "pirt", pirt, {}, "expiresOn"],
  ["a permit that ended", "pirt", pirt, { expiresOn: "2020-01-01" }, "expiresOn"],
  ["an issue date to come", "nib", nib, { issuedOn: "2999-01-01" }, "issuedOn"],
  ["an unknown kind", "paspor", "1", {}, "kind"],
  ["a permit for no product", "halal", halal, { productIds: [] }, "products"],
])("refuses %s", (_, kind, number, more, field) =>
  rolledBack(async (tx) => {
    const { submit } = await stage(tx);
    await expect(submit(kind, number, more)).rejects.toMatchObject({ field });
  }),
);

test("a number of odd shape may be handed in as printed, and accepted with a reason", () =>
  rolledBack(async (tx) => {
    const { submit, approve, stateOf } = await stage(tx);
    const id = await submit("pirt", "P-IRT 206321447563", { ...until, isAsPrinted: true });
    await expect(approve(id)).rejects.toMatchObject({ field: "reason" });
    await approve(id, "Format lama, sudah dicek ke Dinas Kesehatan");
    expect(await stateOf(id)).toBe("terverifikasi");
  }));

test("who may not decide: owners, other officers, a verifier on their own business, nobody for what isn't there", () =>
  rolledBack(async (tx) => {
    const { submit, owner, clerk, head, admin, verifier, business } = await stage(tx);
    const documentId = await submit("nib", nib);
    const own = { role: "pelaku", scopeKind: "business", scopeId: business.id } as const;
    const both = { ...verifier, grants: [...verifier.grants, own] };
    const decision = { documentId, reason: "Foto buram" };
    for (const person of [owner, clerk, head, admin, both]) {
      await expect(verifyDocument(person, decision, tx)).rejects.toThrow(Forbidden);
      await expect(returnDocument(person, decision, tx)).rejects.toThrow(Forbidden);
      await expect(withdrawDocument(person, decision, tx)).rejects.toThrow(Forbidden);
    }
    const missing = { documentId: randomUUID(), reason: "Foto buram" };
    await expect(verifyDocument(verifier, missing, tx)).rejects.toThrow(NotFound);
  }));

test("verified papers make a product complete; a withdrawn one unmakes it at once", () =>
  rolledBack(async (tx) => {
    const { submit, approve, isComplete, verifier, business } = await stage(tx);
    const papers = [await submit("nib", nib), await submit("pirt", pirt, until), await submit("halal", halal)];
    expect(await isComplete()).toBe(false);
    for (const id of papers) await approve(id);
    expect(await isComplete()).toBe(true);
    const [, , certificate = ""] = papers;
    await withdrawDocument(verifier, { documentId: certificate, reason: "Dicabut BPJPH" }, tx);
    expect(await isComplete()).toBe(false);
    const listed = await listDocuments(verifier, business.id, tx);
    expect(listed.map(({ kind, state }) => [kind, state])).toEqual([
      ["nib", "terverifikasi"],
      ["pirt", "terverifikasi"],
      ["halal", "dicabut"],
    ]);
    const audits = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, certificate));
    expect(audits.map((row) => [row.action, row.actorName])).toEqual([
      ["document.submit", "Pemilik Dapur"],
      ["document.verify", "Verifikator Satu"],
      ["document.withdraw", "Verifikator Satu"],
    ]);
  }));

test("the second officer is told what the first decided", () =>
  rolledBack(async (tx) => {
    const { submit, approve, verifier, otherVerifier } = await stage(tx);
    const documentId = await submit("nib", nib);
    await approve(documentId);
    const late = returnDocument(otherVerifier, { documentId, reason: "Foto buram" }, tx);
    await expect(late).rejects.toThrow(Conflict);
    await expect(late).rejects.toThrow(/Sudah diverifikasi oleh Verifikator Satu, .* pukul .* WIB/);
    await expect(withdrawDocument(verifier, { documentId, reason: " " }, tx)).rejects.toThrow(Refused);
    expect(await tx.select().from(documentDecisions).where(eq(documentDecisions.documentId, documentId))).toHaveLength(
      1,
    );
  }));

test("what came back is handed in again under the same number; what waits or stands is not", () =>
  rolledBack(async (tx) => {
    const { submit, approve, verifier, stateOf, owner } = await stage(tx);
    const id = await submit("nib", nib);
    await expect(submit("nib", "NIB 0220 0036 90831")).rejects.toMatchObject({ field: "number" });
    await returnDocument(verifier, { documentId: id, reason: "Foto buram" }, tx);
    expect((await getDocument(owner, id, tx)).decisions[0]).toMatchObject({ reason: "Foto buram" });
    expect(await submit("nib", nib)).toBe(id);
    expect(await stateOf(id)).toBe("diajukan");
    await approve(id);
    await expect(submit("nib", nib)).rejects.toThrow("sudah terverifikasi");
  }));

test("a stranger's document does not exist", () =>
  rolledBack(async (tx) => {
    const { submit, stranger, visitor, nobody, business } = await stage(tx);
    const id = await submit("nib", nib);
    for (const person of [stranger, visitor, nobody]) {
      await expect(getDocument(person, id, tx)).rejects.toThrow(NotFound);
      await expect(listDocuments(person, business.id, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listWaiting(stranger, {}, tx)).rejects.toThrow(Forbidden);
  }));

test("a permit is not stretched over another product until an officer has confirmed it", () =>
  rolledBack(async (tx) => {
    const { submit, approve, isComplete, owner, stranger, clerk, verifier, otherVerifier, business } = await stage(tx);
    for (const paper of [await submit("nib", nib), await submit("pirt", pirt, until)]) await approve(paper);
    const certificate = await submit("halal", halal);
    await approve(certificate);
    const about = { categorySlug: "batik-fesyen", price: 1, weight: null, ingredients: null, description: null };
    const batik = { ...about, businessId: business.id, name: "Batik Uji", classCode: "batik_fesyen" };
    const other = await saveProduct(owner, batik, tx);
    expect(await isComplete(other)).toBe(true);
    const cover = { documentId: certificate, productIds: [other] };
    await expect(coverProducts(stranger, cover, tx)).rejects.toThrow(NotFound);
    await coverProducts(owner, cover, tx);
    const { rows } = await listWaiting(verifier, {}, tx);
    expect(rows).toMatchObject([{ id: certificate, need: "produk" }]);
    expect(await findNeighbours(verifier, certificate, tx)).toEqual({ next: undefined, previous: undefined });
    const yes = { documentId: certificate, productId: other, decision: "ya" as const };
    await expect(decideCoverage(clerk, yes, tx)).rejects.toThrow(Forbidden);
    await decideCoverage(verifier, yes, tx);
    await expect(decideCoverage(otherVerifier, { ...yes, decision: "tidak" }, tx)).rejects.toThrow(Conflict);
    expect((await listWaiting(verifier, {}, tx)).rows).toEqual([]);
  }));

test("other ingredients re-open the halal certificate, and send an accepted product back to curation", () =>
  rolledBack(async (tx) => {
    const { submit, approve, isComplete, owner, crackers, business } = await stage(tx);
    const papers = [await submit("nib", nib), await submit("pirt", pirt, until), await submit("halal", halal)];
    for (const id of papers) await approve(id);
    const { name, categorySlug, classCode, price, weight } = crackers;
    const same = { productId: crackers.id, businessId: business.id, name, categorySlug, classCode, price, weight };
    await saveProduct(owner, { ...same, ingredients: null, description: "Renyah" }, tx);
    expect(await isComplete()).toBe(true);
    await saveProduct(owner, { understood: true, ...same, ingredients: "ketan, gula", description: "Renyah" }, tx);
    expect(await isComplete()).toBe(false);
  }));

test("the queue goes by waiting time, page by page", () =>
  rolledBack(async (tx) => {
    const { submit, verifier } = await stage(tx);
    const ids = [await submit("nib", nib), await submit("pirt", pirt, until), await submit("halal", halal)];
    for (const [i, id] of ids.toReversed().entries()) {
      await tx
        .update(documents)
        .set({ submittedAt: new Date(Date.UTC(2026, 0, 1 + i)) })
        .where(eq(documents.id, id));
    }
    const first = await listWaiting(verifier, { size: 2 }, tx);
    const second = await listWaiting(verifier, { after: first.next, size: 2 }, tx);
    expect([...first.rows, ...second.rows].map((row) => row.id)).toEqual(ids.toReversed());
    expect(second.next).toBeUndefined();
  }));
