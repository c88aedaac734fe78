import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { claimReversals, claims, merges, producerChecks, products, roleGrants } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { shown } from "@/db/seed/shown";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { unclaimed } from "../claims/testing";
import { Forbidden } from "../errors";
import { displayProduct } from "../products/display-product";
import { listProducerChecks } from "./list-producer-checks";
import { listToCheck } from "./list-to-check";
import { recordProducerCheck } from "./record-producer-check";

const day = "2026-11-24";
const seen = { basis: "kunjungan" as const, outcome: "positif" as const, checkedOn: day, note: "Dapurnya dilihat." };
const blank = { fileIds: [] as string[], latitude: null, longitude: null, accuracy: undefined };

/** An accepted and licensed product of a business that nobody has checked. */
async function stage(tx: Db) {
  const set = await cast(tx);
  const { rival, verifier, gallery } = set;
  const [product] = await tx
    .insert(products)
    .values({
      ...{ slug: "opak-lain", businessId: rival.id, name: "Opak Lain", nameKey: "opaklain" },
      ...{ categorySlug: "camilan", classCode: "pangan_kering", price: 9000, state: "diterima" },
    })
    .returning({ id: products.id });
  if (!product) throw new Error("The product was not written.");
  await licensed(tx, { productId: product.id, businessId: rival.id, by: verifier.userId });
  const display = () => displayProduct(set.clerk, { productId: product.id, placeId: gallery.id }, tx, day);
  return { ...set, product, display, check: { ...seen, ...blank, businessId: rival.id } };
}

test("refuses whoever may not check, and a business of one's own", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, verifier, districtOfficer, head, admin, nobody, visitor, rival, check } = await stage(tx);
    for (const actor of [owner, stranger, verifier, districtOfficer, head, admin, nobody]) {
      await expect(recordProducerCheck(actor, check, tx, day)).rejects.toThrow(Forbidden);
    }
    await expect(listProducerChecks(nobody, rival.id, tx)).rejects.toThrow(Forbidden);
    await expect(listToCheck(owner, "", tx)).rejects.toThrow(Forbidden);
    await tx
      .insert(roleGrants)
      .values({ userId: visitor.userId, role: "pelaku", scopeKind: "business", scopeId: rival.id });
    const insert = tx.transaction((tx) =>
      tx.insert(producerChecks).values({ ...seen, businessId: rival.id, checkedBy: visitor.userId }),
    );
    await expect(insert).rejects.toMatchObject({ cause: { constraint_name: "decided_by_linked" } });
  }));

test("a first display waits for a positive check, and says what to do", () =>
  rolledBack(async (tx) => {
    const { display, visitor, check, rival, stranger } = await stage(tx);
    await expect(display()).rejects.toThrow(/Belum ada pemeriksaan.*Kunjungi tempatnya/);
    expect(await listToCheck(visitor, "", tx)).toMatchObject([{ id: rival.id, outcome: null }]);
    await recordProducerCheck(visitor, { ...check, outcome: "belum_pasti" }, tx, day);
    await expect(display()).rejects.toThrow("belum memastikan");
    await recordProducerCheck(visitor, { ...check, outcome: "bukan_pembuat" }, tx, day);
    await expect(display()).rejects.toThrow("bukan pembuatnya");
    await recordProducerCheck(visitor, check, tx, day);
    await display();
    const { checks, standing } = await listProducerChecks(stranger, rival.id, tx);
    expect(checks.map(({ outcome }) => outcome)).toEqual(["positif", "bukan_pembuat", "belum_pasti"]);
    expect(standing).toEqual({ mayDisplay: true });
    expect(await listToCheck(visitor, "", tx)).toEqual([]);
    expect(await listToCheck(visitor, "saung", tx)).toMatchObject([{ outcome: "positif" }]);
  }));

test("evidence needs a file of one's own; a date lies not ahead; a check is never rewritten", () =>
  rolledBack(async (tx) => {
    const { clerk, visitor, check, rival } = await stage(tx);
    const onEvidence = { ...check, basis: "bukti" as const };
    await expect(recordProducerCheck(clerk, onEvidence, tx, day)).rejects.toMatchObject({ field: "fileIds" });
    const foreign = await uploaded(tx, visitor, "bukti_pembuat");
    await expect(recordProducerCheck(clerk, { ...onEvidence, fileIds: [foreign] }, tx, day)).rejects.toThrow("Berkas");
    const ahead = { ...check, checkedOn: "2026-11-25" };
    await expect(recordProducerCheck(clerk, ahead, tx, day)).rejects.toMatchObject({ field: "checkedOn" });
    const own = await uploaded(tx, clerk, "bukti_pembuat");
    await recordProducerCheck(clerk, { ...onEvidence, fileIds: [own] }, tx, day);
    expect((await listProducerChecks(clerk, rival.id, tx)).checks).toMatchObject([{ fileIds: [own] }]);
    const edit = tx.transaction((tx) => tx.update(producerChecks).set({ outcome: "bukan_pembuat" }));
    await expect(edit).rejects.toThrow();
  }));

test("who stood on display before is not asked again, unless a later check says no", () =>
  rolledBack(async (tx) => {
    const { display, product, pojok, clerk, visitor, check } = await stage(tx);
    await shown(tx, { productId: product.id, placeId: pojok.id, by: clerk.userId });
    await display();
    await recordProducerCheck(visitor, { ...check, outcome: "bukan_pembuat" }, tx, day);
    await tx.update(products).set({ slug: "opak-lain-2" }).where(eq(products.id, product.id));
    await expect(display()).rejects.toThrow("bukan pembuatnya");
  }));

test("what was found of a record counts for the one that it was made one with, while they are one", () =>
  rolledBack(async (tx) => {
    const { display, visitor, check, rival, clerk, admin, stranger } = await stage(tx);
    const twin = await unclaimed(tx, "Saung Lama");
    await recordProducerCheck(visitor, { ...check, businessId: twin.id }, tx, day);
    await expect(display()).rejects.toThrow(/Belum ada pemeriksaan/);
    const pair = { fromId: twin.id, intoId: rival.id, reason: "Usaha yang sama.", mergedBy: admin.userId };
    const [merge] = await tx.insert(merges).values(pair).returning();
    expect(await listToCheck(visitor, "", tx)).toEqual([]);
    expect((await listProducerChecks(clerk, rival.id, tx)).checks).toHaveLength(1);
    await recordProducerCheck(visitor, { ...check, businessId: twin.id, outcome: "bukan_pembuat" }, tx, day);
    await expect(display()).rejects.toThrow("bukan pembuatnya");
    expect(await listToCheck(visitor, "", tx)).toMatchObject([{ id: rival.id, outcome: "bukan_pembuat" }]);
    await recordProducerCheck(visitor, check, tx, day);
    const claim = { userId: stranger.userId, businessId: twin.id, intoId: rival.id, cause: "usaha_ganda" } as const;
    const decided = { state: "diterima", decidedAt: new Date(), decidedBy: admin.userId, reason: "Sama." } as const;
    const [claimed] = await tx
      .insert(claims)
      .values({ ...claim, ...decided })
      .returning();
    await display();
    const undone = { claimId: String(claimed?.id), mergeId: String(merge?.id), reason: "Keliru." };
    await tx.insert(claimReversals).values({ ...undone, reversedBy: admin.userId });
    expect((await listProducerChecks(clerk, rival.id, tx)).checks).toHaveLength(1);
    expect((await listProducerChecks(clerk, twin.id, tx)).checks).toHaveLength(2);
  }));
