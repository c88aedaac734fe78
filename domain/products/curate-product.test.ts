import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { auditEvents, curations, products, roleGrants } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { judgement } from "@/db/seed/judgement";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { findPublicProduct } from "../catalogue/find-public-product";
import { Conflict, Forbidden, NotFound } from "../errors";
import { curateProduct } from "./curate-product";
import { getCuration } from "./get-curation";
import { listCurationQueue } from "./list-curation-queue";

const reason = "Kemasan rapi dan label lengkap.";
const marks = judgement("diterima", reason, { scores: { kemasan: 3, label: 5 } });

async function stage(tx: Db, { papers = true } = {}) {
  const set = await cast(tx);
  const { crackers, business, verifier } = set;
  await tx.update(products).set({ state: "diajukan", submittedAt: new Date() }).where(eq(products.id, crackers.id));
  if (papers) await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
  const state = async () =>
    (await tx.select({ state: products.state }).from(products).where(eq(products.id, crackers.id)))[0]?.state;
  return { ...set, state, accept: { ...marks, productId: crackers.id } };
}

test("refuses whoever is no clerk of a gallery", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, verifier, districtOfficer, head, admin, nobody, accept, crackers, state } =
      await stage(tx);
    for (const actor of [owner, stranger, verifier, districtOfficer, head, admin, nobody]) {
      await expect(curateProduct(actor, accept, tx)).rejects.toThrow(Forbidden);
    }
    for (const actor of [owner, stranger, verifier, districtOfficer, nobody]) {
      await expect(getCuration(actor, crackers.id, tx)).rejects.toThrow(Forbidden);
      await expect(listCurationQueue(actor, undefined, tx)).rejects.toThrow(Forbidden);
    }
    expect(await state()).toBe("diajukan");
  }));

test("refuses a clerk the product of their own business", () =>
  rolledBack(async (tx) => {
    const { clerk, business, accept } = await stage(tx);
    const grant = { role: "pelaku", scopeKind: "business", scopeId: business.id } as const;
    await tx.insert(roleGrants).values({ userId: clerk.userId, ...grant });
    const actor = { ...clerk, grants: [...clerk.grants, grant] };
    await expect(curateProduct(actor, accept, tx)).rejects.toThrow("petugas lain");
  }));

test("accepts what is complete and puts it before the public at once", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery, accept, state, crackers } = await stage(tx);
    expect((await listCurationQueue(clerk, undefined, tx)).products).toContainEqual(
      expect.objectContaining({ id: crackers.id, isComplete: false }),
    );
    await curateProduct(clerk, { ...accept, placeId: gallery.id }, tx);
    expect(await state()).toBe("diterima");
    expect((await findPublicProduct("opak-uji", tx))?.shownAt).toMatchObject([{ name: "Galeri Uji" }]);
    const [row] = await tx.select().from(curations).where(eq(curations.productId, crackers.id));
    expect(row).toMatchObject({ decision: "diterima", decidedBy: clerk.userId, scores: { kemasan: 3, label: 5 } });
    const trail = await tx.select().from(auditEvents).where(eq(auditEvents.subjectId, crackers.id));
    expect(trail.map((event) => event.action)).toEqual(["product.curate", "product.display"]);
  }));

test("refuses what lacks a permit, and says which", () =>
  rolledBack(async (tx) => {
    const { clerk, accept, state } = await stage(tx, { papers: false });
    await expect(curateProduct(clerk, accept, tx)).rejects.toThrow(/Belum dapat diterima.*NIB.*P-IRT/);
    expect(await state()).toBe("diajukan");
  }));

test("gives back with a reason what lacks a permit", () =>
  rolledBack(async (tx) => {
    const { clerk, accept, state } = await stage(tx, { papers: false });
    await curateProduct(clerk, { ...accept, decision: "dikembalikan", reason: "Label belum memuat berat." }, tx);
    expect(await state()).toBe("dikembalikan");
  }));

test("tells the second curator what the first decided", () =>
  rolledBack(async (tx) => {
    const { clerk, accept } = await stage(tx);
    await curateProduct(clerk, accept, tx);
    const second = curateProduct(clerk, { ...accept, decision: "dikembalikan" }, tx);
    await expect(second).rejects.toThrow(Conflict);
    await expect(second).rejects.toThrow(/Sudah diterima oleh Petugas Galeri.*Kemasan rapi/);
  }));

test("decides nothing when the chosen place is not the clerk's own", () =>
  rolledBack(async (tx) => {
    const { clerk, pojok, accept, state } = await stage(tx);
    await expect(curateProduct(clerk, { ...accept, placeId: pojok.id }, tx)).rejects.toThrow(NotFound);
    expect(await state()).toBe("diajukan");
  }));
