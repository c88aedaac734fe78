import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { curations, displays, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { judgement } from "@/db/seed/judgement";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { changeRequirement } from "../legalitas/change-requirement";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { curateProduct } from "./curate-product";
import { displayProduct } from "./display-product";

const day = "2026-11-24";
const reason = "Kemasan rapi dan label lengkap.";
const marks = judgement("diterima", reason, { scores: { kemasan: 3, label: 5 } });

test("an acceptance and a display keep the verdict they were based on, whatever the matrix says later", () =>
  rolledBack(async (tx) => {
    const { crackers, business, verifier, clerk, admin, gallery } = await cast(tx);
    await tx.update(products).set({ state: "diajukan", submittedAt: new Date() }).where(eq(products.id, crackers.id));
    await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
    await curateProduct(clerk, { ...marks, productId: crackers.id, decision: "diterima" }, tx, day);
    await displayProduct(clerk, { productId: crackers.id, placeId: gallery.id }, tx, day);
    const basis = { ...(await computeVerdicts([crackers.id], day, tx)).get(crackers.id), date: day };

    const row = { classCode: "pangan_kering", kind: "slhs", level: "wajib" as const, alternatives: [] };
    await changeRequirement(admin, { ...row, validFrom: "2026-11-25", source: "Surat uji 1" }, tx, day);
    const now = (await computeVerdicts([crackers.id], "2026-11-25", tx)).get(crackers.id);
    expect(now?.complete).toBe(false);

    const [curation] = await tx.select().from(curations).where(eq(curations.productId, crackers.id));
    const [display] = await tx.select().from(displays).where(eq(displays.productId, crackers.id));
    expect(curation?.verdict).toEqual(basis);
    expect(display?.verdict).toEqual(basis);
    expect(basis.rules?.length).toBeGreaterThan(0);
  }));

test("a product given back keeps what it lacked on that day", () =>
  rolledBack(async (tx) => {
    const { crackers, clerk } = await cast(tx);
    await tx.update(products).set({ state: "diajukan", submittedAt: new Date() }).where(eq(products.id, crackers.id));
    await curateProduct(clerk, { ...marks, productId: crackers.id, decision: "dikembalikan" }, tx, day);
    const [curation] = await tx.select().from(curations).where(eq(curations.productId, crackers.id));
    expect(curation?.verdict).toMatchObject({ complete: false, date: day });
  }));
