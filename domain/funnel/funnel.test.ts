import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { businessStages, products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { sampleFacts } from "@/db/seed/sample-facts";
import { uploaded } from "@/db/seed/uploaded";
import { rolledBack } from "@/db/testing";
import { askForHelp } from "../assistance/ask-for-help";
import { Forbidden } from "../errors";
import { refreshVerdicts } from "../legalitas/refresh-verdicts";
import { submitDocument } from "../legalitas/submit-document";
import { verifyDocument } from "../legalitas/verify-document";
import { displayProduct } from "../products/display-product";
import { removeDisplay } from "../products/remove-display";
import { submitProduct } from "../products/submit-product";
import { foldStages } from "./fold-stages";
import { listStage } from "./list-stage";
import { readFunnel } from "./read-funnel";

async function standing(tx: Tx, businessId: string) {
  await foldStages(tx);
  const [row] = await tx.select().from(businessStages).where(eq(businessStages.businessId, businessId));
  return row?.stage;
}

test("nobody but the head and admins reads the funnel", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, clerk, districtOfficer, nobody } = await cast(tx);
    for (const person of [owner, verifier, clerk, districtOfficer, nobody]) {
      await expect(readFunnel(person, tx)).rejects.toThrow(Forbidden);
      await expect(listStage(person, { stage: "terdaftar" }, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a business walks from registered to displayed, and back when it is taken down", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, clerk, crackers, business, gallery } = await cast(tx);
    const now = () => standing(tx, business.id);
    expect(await now()).toBe("terdaftar");
    await submitProduct(owner, { productId: crackers.id }, tx);
    expect(await now()).toBe("didampingi");
    const papers: [string, string, string?][] = [
      ["nib", "0220003690831"],
      ["pirt", "2153215793363-29", "2029-12-31"],
      ["halal", "ID35110017058840424"],
    ];
    const ids: string[] = [];
    for (const [kind, number, expiresOn] of papers) {
      expect(await now()).toBe("didampingi");
      const fileIds = [await uploaded(tx, owner)];
      const about = { businessId: business.id, issuedOn: undefined, isAsPrinted: true, productIds: [crackers.id] };
      const facts = sampleFacts(kind, number);
      ids.push(await submitDocument(owner, { ...about, kind, number, expiresOn, fileIds, facts }, tx));
    }
    expect(await now()).toBe("diajukan");
    for (const documentId of ids) await verifyDocument(verifier, { documentId, reason: "" }, tx);
    expect(await now()).toBe("terverifikasi");
    await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
    await displayProduct(clerk, { productId: crackers.id, placeId: gallery.id }, tx);
    expect(await now()).toBe("dipajang");
    const [display] = await tx.execute<{ id: string }>(sql`select id from displays where product_id = ${crackers.id}`);
    await removeDisplay(clerk, { displayId: display?.id ?? "", reason: "Stok habis" }, tx);
    expect(await now()).toBe("terverifikasi");
  }));

test("each figure is the number of rows that it opens; ages are counted in days, the stuck by their limit", () =>
  rolledBack(async (tx) => {
    const { head, owner, business, rival, crackers, verifier } = await cast(tx);
    await askForHelp(owner, { businessId: business.id, kind: "merek", words: "" }, tx);
    const later = new Date(Date.now() + 31 * 86_400_000);
    const funnel = await readFunnel(head, tx, later);
    for (const { stage, here, stuck } of funnel) {
      expect((await listStage(head, { stage }, tx, later)).rows).toHaveLength(here);
      if (stuck !== null) {
        expect((await listStage(head, { stage, onlyStuck: true }, tx, later)).rows).toHaveLength(stuck);
      }
    }
    expect(funnel.map(({ here, reached }) => [here, reached])).toEqual([
      [1, 2],
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(funnel[1]).toMatchObject({ median: 31, oldest: 31, stuck: 1 });
    expect((await listStage(head, { stage: "terdaftar" }, tx)).rows[0]?.id).toBe(rival.id);
    await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
    await refreshVerdicts(tx, [crackers.id]);
    expect((await readFunnel(head, tx))[3]).toMatchObject({ here: 1, stuck: 0 });
  }));

test("pages of a stage follow each other without a gap", () =>
  rolledBack(async (tx) => {
    const { head } = await cast(tx);
    const all = (await listStage(head, { stage: "terdaftar" }, tx)).rows.map(({ id }) => id);
    const first = await listStage(head, { stage: "terdaftar", size: 1 }, tx);
    const second = await listStage(head, { stage: "terdaftar", size: 1, after: first.next }, tx);
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all);
    expect(second.next).toBeUndefined();
  }));
