import { and, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { batches, consents, documentProducts, documents, products } from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import { judgement } from "@/db/seed/judgement";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { returnGoods } from "../consignments/return-goods";
import { readCurationQueue, readDocumentQueue } from "../dashboard/read-queues";
import { claimCommitment } from "../legalitas/claim-commitment";
import { confirmCommitment } from "../legalitas/confirm-commitment";
import { coverProducts } from "../legalitas/cover-products";
import { decideCoverage } from "../legalitas/decide-coverage";
import { listWaiting } from "../legalitas/list-waiting";
import { rejectDocument } from "../legalitas/reject-document";
import { returnDocument } from "../legalitas/return-document";
import { submitDocument } from "../legalitas/submit-document";
import { verifyDocument } from "../legalitas/verify-document";
import { withdrawDocument } from "../legalitas/withdraw-document";
import { restrictBusinesses } from "../personal-data/restrict-businesses";
import { curateProduct } from "../products/curate-product";
import { displayProduct } from "../products/display-product";
import { findStandingInQueue } from "../products/find-standing-in-queue";
import { listCurationQueue } from "../products/list-curation-queue";
import { listOwnerQueue } from "../products/list-owner-queue";
import { submitProduct } from "../products/submit-product";
import { giveConsent } from "./give-consent";
import { withdrawConsent } from "./withdraw-consent";

/** Goods on the shelf, a verified permit to which a product was added, a permit and a product that wait. */
async function stage(tx: Tx) {
  const set = await consigned(tx);
  const { business, owner } = set;
  const [pirt] = await tx
    .update(documents)
    .set({ issuedOn: "2025-01-01", commitment: "belum" })
    .where(and(eq(documents.businessId, business.id), eq(documents.kind, "pirt")))
    .returning();
  const added = { businessId: business.id, categorySlug: "camilan", classCode: "pangan_kering", price: 9_000 };
  const [chips, cake] = await tx
    .insert(products)
    .values([
      {
        ...added,
        slug: "keripik-uji",
        name: "Keripik Uji",
        nameKey: "keripikuji",
        state: "diajukan",
        submittedAt: new Date(),
      },
      { ...added, slug: "kue-uji", name: "Kue Uji", nameKey: "kueuji" },
    ])
    .returning();
  const [paper] = await tx
    .insert(documents)
    .values({
      ...{ businessId: business.id, kind: "md", number: "MD 1", typedNumber: "MD 1", state: "diajukan" },
      ...{ submittedBy: owner.userId, submittedAt: new Date() },
    })
    .returning();
  if (!pirt || !chips || !cake || !paper) throw new Error("The stage could not be written.");
  await tx.insert(documentProducts).values({ documentId: pirt.id, productId: chips.id });
  return { ...set, pirt, chips, cake, paper };
}
type Stage = Awaited<ReturnType<typeof stage>>;

const stopped: Record<string, (set: Stage, tx: Tx) => Promise<unknown>> = {
  "verify a document": ({ verifier, paper }, tx) => verifyDocument(verifier, { documentId: paper.id, reason: "" }, tx),
  "return a document": ({ verifier, paper }, tx) =>
    returnDocument(verifier, { documentId: paper.id, reason: "Foto kabur." }, tx),
  "reject a document": ({ verifier, paper }, tx) =>
    rejectDocument(verifier, { documentId: paper.id, reason: "Bukan milik usaha ini." }, tx),
  "add products to a permit": ({ owner, pirt, cake }, tx) =>
    coverProducts(owner, { documentId: pirt.id, productIds: [cake.id] }, tx),
  "confirm what was added": ({ verifier, pirt, chips }, tx) =>
    decideCoverage(verifier, { documentId: pirt.id, productId: chips.id, decision: "ya" }, tx),
  "say that a commitment is fulfilled": async ({ owner, pirt }, tx) =>
    claimCommitment(
      owner,
      { documentId: pirt.id, fulfilledOn: "2025-06-01", fileId: await uploaded(tx, owner), note: "" },
      tx,
    ),
  "confirm a commitment": ({ verifier, pirt }, tx) =>
    confirmCommitment(
      verifier,
      { documentId: pirt.id, decision: "ya", fulfilledOn: "2025-06-01", note: "", seen: "belum" },
      tx,
    ),
  "curate a product": ({ clerk, chips }, tx) =>
    curateProduct(clerk, { productId: chips.id, ...judgement("dikembalikan", "Labelnya belum lengkap.") }, tx),
  "display a product": ({ clerk, crackers, gallery }, tx) =>
    displayProduct(clerk, { productId: crackers.id, placeId: gallery.id }, tx, day),
  "offer a product": ({ owner, cake }, tx) => submitProduct(owner, { productId: cake.id }, tx),
  "take goods in": (set, tx) => leave(tx, set),
};

test("who took the service back, or asked for a restriction, is served no further by any verb", () =>
  rolledBack(async (tx) => {
    const set = await stage(tx);
    const service = { businessId: set.business.id, purpose: "layanan" } as const;
    const refusedFor = async () => {
      const refused: string[] = [];
      for (const [name, attempt] of Object.entries(stopped)) {
        const undone = tx.transaction((inner) => attempt(set, inner).then(() => inner.rollback()));
        const error = await undone.catch((error: unknown) => error);
        if (/layanan usaha ini sudah ditarik/.test(String(error))) refused.push(name);
      }
      return refused;
    };
    expect(await refusedFor()).toEqual([]);
    await withdrawConsent(set.owner, service, tx);
    expect(await refusedFor()).toEqual(Object.keys(stopped));
    await giveConsent(set.owner, service, tx);
    expect(await refusedFor()).toEqual([]);
    await restrictBusinesses(tx, set.admin, [set.business.id]);
    expect(await refusedFor()).toEqual(Object.keys(stopped));
  }));

test("a consent that was never given is none: an owner hands nothing in, and may once they agree", () =>
  rolledBack(async (tx) => {
    const set = await stage(tx);
    await tx.delete(consents).where(eq(consents.businessId, set.business.id));
    const handingIn = ["add products to a permit", "say that a commitment is fulfilled", "offer a product"];
    const refused = async () => {
      const sentences: string[] = [];
      for (const name of handingIn) {
        const undone = tx.transaction((inner) =>
          Promise.resolve(stopped[name]?.(set, inner)).then(() => inner.rollback()),
        );
        const error = await undone.catch((error: unknown) => error);
        if (/layanan usaha ini belum diberikan/.test(String(error))) sentences.push(name);
      }
      return sentences;
    };
    expect(await refused()).toEqual(handingIn);
    const paper = { businessId: set.business.id, kind: "nib", number: "0220003690832", isAsPrinted: false };
    const handIn = async () =>
      submitDocument(
        set.owner,
        {
          ...{ ...paper, productIds: [], facts: {}, issuedOn: undefined, expiresOn: undefined },
          fileIds: [await uploaded(tx, set.owner)],
        },
        tx,
      );
    await expect(handIn()).rejects.toThrow(/layanan usaha ini belum diberikan.*Data saya/);
    await giveConsent(set.owner, { businessId: set.business.id, purpose: "layanan" }, tx);
    expect(await refused()).toEqual([]);
    await handIn();
  }));

test("what waited leaves the queues and their counts, and comes back to its place with the consent", () =>
  rolledBack(async (tx) => {
    const { owner, business, verifier, clerk, chips, pirt, paper } = await stage(tx);
    const queues = async () => ({
      documents: (await listWaiting(verifier, {}, tx)).rows.map(({ id }) => id).toSorted(),
      counted: (await readDocumentQueue(verifier, tx)).count,
      products: (await listCurationQueue(clerk, undefined, tx)).products.map(({ id }) => id),
      total: (await listCurationQueue(clerk, undefined, tx)).total,
      curated: (await readCurationQueue(clerk, tx)).count,
      own: (await listOwnerQueue(owner, undefined, tx)).mine.map(({ position }) => position),
      standing: (await findStandingInQueue(chips, tx, day))?.position,
    });
    const before = await queues();
    expect(before).toEqual({
      ...{ documents: [pirt.id, paper.id].toSorted(), counted: 2 },
      ...{ products: [chips.id], total: 1, curated: 1, own: [1], standing: 1 },
    });
    const service = { businessId: business.id, purpose: "layanan" } as const;
    await withdrawConsent(owner, service, tx);
    expect(await queues()).toEqual({
      ...{ documents: [], counted: 0, products: [], total: 0, curated: 0, own: [], standing: undefined },
    });
    await giveConsent(owner, service, tx);
    expect(await queues()).toEqual(before);
  }));

test("what was agreed before goes on: goods go back, and a permit taken back by its issuer is noted", () =>
  rolledBack(async (tx) => {
    const { owner, business, clerk, verifier, gallery, batch, paper } = await stage(tx);
    await withdrawConsent(owner, { businessId: business.id, purpose: "layanan" }, tx);
    const back = { id: v7(), placeId: gallery.id, counterparty: "Pemilik Uji", reason: "Layanan ditarik" };
    await returnGoods(clerk, { ...back, lines: [{ batchId: batch.id, quantity: 10 }] }, tx, day);
    expect(await tx.$count(batches, eq(batches.businessId, business.id))).toBe(1);
    await withdrawDocument(verifier, { documentId: paper.id, reason: "Dicabut penerbitnya." }, tx);
    const [noted] = await tx.select().from(documents).where(eq(documents.id, paper.id));
    expect(noted?.state).toBe("dicabut");
  }));
