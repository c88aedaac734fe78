import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { curations, officerLinks, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { judgement } from "@/db/seed/judgement";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { findPublicProduct } from "../catalogue/find-public-product";
import { Conflict, Forbidden } from "../errors";
import { correctCuration } from "./correct-curation";
import { curateProduct } from "./curate-product";
import { curationInput } from "./curation-schema";
import { submitProduct } from "./submit-product";

const accept = judgement("diterima", "Rapi dan lengkap.", { missing: ["produksi"] });
const giveBack = judgement("dikembalikan", "Labelnya ternyata keliru.");

async function stage(tx: Db) {
  const set = await cast(tx);
  const { crackers, business, verifier, clerk } = set;
  await tx.update(products).set({ state: "diajukan", submittedAt: new Date() }).where(eq(products.id, crackers.id));
  await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
  await curateProduct(clerk, { ...accept, productId: crackers.id, placeId: set.gallery.id }, tx);
  const latest = async () => {
    const [row] = await tx.select().from(curations).orderBy(desc(curations.decidedAt), desc(curations.id)).limit(1);
    if (!row) throw new Error("There is no decision.");
    return row;
  };
  return { ...set, latest };
}

test("refuses whoever is no clerk, or is linked to the business; the database has the last word", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, head, admin, clerk, business, crackers, latest } = await stage(tx);
    const correction = { ...giveBack, curationId: (await latest()).id };
    for (const actor of [owner, verifier, head, admin]) {
      await expect(correctCuration(actor, correction, tx)).rejects.toThrow(Forbidden);
    }
    const link = { userId: clerk.userId, businessId: business.id, relation: "keluarga" as const };
    await tx.insert(officerLinks).values({ ...link, declaredBy: clerk.userId });
    await expect(correctCuration(clerk, correction, tx)).rejects.toThrow("petugas lain");
    const row = { productId: crackers.id, decision: "dikembalikan" as const, scores: {}, reason: "Tanpa verba." };
    const insert = tx.transaction((tx) => tx.insert(curations).values({ ...row, decidedBy: clerk.userId }));
    await expect(insert).rejects.toMatchObject({ cause: { constraint_name: "decided_by_linked" } });
  }));

test("keeps score, reason, label and criteria, and the place in the queue", () =>
  rolledBack(async (tx) => {
    const row = await (await stage(tx)).latest();
    expect(row).toMatchObject({ position: 1, scores: { kemasan: 4, ketepatan: 4 }, corrects: null });
    expect(row.reasons.kemasan).toBe("Rapi dan lengkap.");
    expect(row.label).toMatchObject({ produksi: false, nama: true });
    expect(row.criteria).toHaveLength(14);
    expect(row.waitedSince).not.toBeNull();
  }));

test("a mistake is taken back by the opposite decision, and that one again", () =>
  rolledBack(async (tx) => {
    const { clerk, latest, crackers } = await stage(tx);
    const first = await latest();
    await expect(correctCuration(clerk, { ...accept, curationId: first.id }, tx)).rejects.toThrow("sebaliknya");
    await correctCuration(clerk, { ...giveBack, curationId: first.id }, tx);
    expect(await findPublicProduct("opak-uji", tx)).toBeUndefined();
    await expect(correctCuration(clerk, { ...giveBack, curationId: first.id }, tx)).rejects.toThrow(Conflict);
    const second = await latest();
    expect(second).toMatchObject({ corrects: first.id, decision: "dikembalikan" });
    await correctCuration(clerk, { ...accept, curationId: second.id }, tx);
    expect(await findPublicProduct("opak-uji", tx)).toMatchObject({ id: crackers.id });
    expect(await tx.$count(curations)).toBe(3);
  }));

test("once the owner has submitted again, the new submission is decided instead", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, latest, crackers } = await stage(tx);
    await correctCuration(clerk, { ...giveBack, curationId: (await latest()).id }, tx);
    await submitProduct(owner, { productId: crackers.id }, tx);
    const late = correctCuration(clerk, { ...accept, curationId: (await latest()).id }, tx);
    await expect(late).rejects.toThrow("diajukan lagi");
  }));

test("every criterion of the day needs its score and its reason", () =>
  rolledBack(async (tx) => {
    const { clerk, latest } = await stage(tx);
    const curationId = (await latest()).id;
    const { kemasan: _, ...scores } = giveBack.scores;
    const lacking = correctCuration(clerk, { ...giveBack, scores, curationId }, tx);
    await expect(lacking).rejects.toMatchObject({ field: "nilai_kemasan" });
    const mute = { ...giveBack, reasons: {}, curationId };
    await expect(correctCuration(clerk, mute, tx)).rejects.toMatchObject({ field: "alasan_legalitas" });
  }));

test("the form's fields are read all at once", () => {
  const form = { productId: "019aa000-0000-7000-8000-000000000000", decision: "diterima", reason: "Rapi sekali." };
  const filled = { nilai_a: "4", alasan_a: "Baik", label_x: "on", label_y: "" };
  expect(curationInput.parse({ ...form, ...filled })).toMatchObject({
    ...{ scores: { a: 4 }, reasons: { a: "Baik" }, label: ["x"] },
  });
  const bad = curationInput.safeParse({ ...form, nilai_a: "6", alasan_a: "", nilai_b: "" });
  expect(bad.error?.issues.map(({ path }) => path.join())).toEqual(["nilai_a", "nilai_b", "alasan_a"]);
});
