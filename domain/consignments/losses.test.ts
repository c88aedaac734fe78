import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { printedText } from "@/lib/pdf/printed-text";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { Forbidden } from "../errors";
import { listUnsettled } from "../settlements/list-unsettled";
import { countShelf } from "../stocktakes/count-shelf";
import { postStocktake } from "../stocktakes/post-stocktake";
import { startStocktake } from "../stocktakes/start-stocktake";
import { stocktakePaper } from "../stocktakes/stocktake-paper";
import { destroyGoods } from "./destroy-goods";
import { listLosses } from "./list-losses";
import { listOwnDues } from "./list-own-dues";
import { printPaper } from "./print-paper";
import { setRule } from "./set-rule";

/** A third of what is destroyed is the office's, a quarter of what is missing; a tenth of each sale. */
async function lost(tx: Db) {
  const stage = await consigned(tx, { ownerPrice: 13_337, price: 15_001 });
  const { admin, clerk, head, gallery, batch } = stage;
  for (const [kind, value] of [
    ["bagi_rugi", 3_333],
    ["bagi_hilang", 2_500],
  ] as const) {
    const rule = { kind, value, validFrom: day, placeId: gallery.id, product: undefined, source: "Perjanjian uji" };
    await setRule(admin, rule, tx, day);
  }
  const paperId = v7();
  const why = { counterparty: "Pemilik Uji", witness: "Saksi Uji", reason: "Kemasan bocor" };
  const lines = [{ batchId: batch.id, quantity: 3 }];
  await destroyGoods(clerk, { id: paperId, placeId: gallery.id, ...why, lines }, tx, day);
  const { id: stocktakeId } = await startStocktake(clerk, { id: v7(), placeId: gallery.id }, tx);
  const counted = [{ batchId: batch.id, quantity: 6 }];
  await countShelf(clerk, { id: v7(), stocktakeId, shelf: "", round: 1, lines: counted }, tx, day);
  await postStocktake(clerk, { id: v7(), stocktakeId, reasons: { [batch.id]: "Tidak ketemu" } }, head, tx, day);
  return { ...stage, paperId, stocktakeId };
}

test("refuses the losses of others", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, nobody, verifier, clerk, business, rival } = await consigned(tx);
    for (const actor of [stranger, nobody, verifier]) {
      await expect(listLosses(actor, { businessId: business.id }, {}, tx)).rejects.toThrow(Forbidden);
    }
    await expect(listLosses(owner, {}, {}, tx)).rejects.toThrow(Forbidden);
    await expect(listLosses(owner, { businessId: rival.id }, {}, tx)).rejects.toThrow(Forbidden);
    expect((await listLosses(clerk, {}, {}, tx)).rows).toEqual([]);
  }));

test("a loss is shared by the rule of its day, and both statements and the paper say the same", () =>
  rolledBack(async (tx) => {
    const { owner, head, business, gallery, paperId } = await lost(tx);
    const office = await listLosses(head, { placeId: gallery.id }, {}, tx);
    expect(await listLosses(owner, { businessId: business.id }, {}, tx)).toEqual(office);
    const rows = office.rows.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
    expect(rows).toMatchObject([
      {
        kind: "musnah",
        units: 3,
        value: 45_003,
        share: 3_333,
        source: "Perjanjian uji",
        office: 14_999,
        owner: 30_004,
      },
      { kind: "opname", units: 1, value: 15_001, share: 2_500, office: 3_750, owner: 11_251 },
    ]);
    const booked = await tx.execute<{ paperId: string; amount: number }>(sql`
      select paper_id as "paperId", sum(amount)::int as amount from owner_adjustments group by 1`);
    expect(booked.toSorted((a, b) => b.amount - a.amount)).toEqual(
      rows.map(({ paperId, office }) => ({ paperId, amount: office })),
    );
    const [due] = await listOwnDues(owner, business.id, tx, day);
    expect(due?.net).toBe(office.sums.office);
    const balance = { placeId: gallery.id, businessId: business.id, through: day };
    expect((await listUnsettled(head, balance, {}, tx)).sums.adjusted).toBe(office.sums.office);
    const [paper] = await printedText(await renderPdf(await printPaper(owner, paperId, tx)));
    expect(paper).toContain("Rp14.999 ditanggung dinas dan Rp30.004 ditanggung pemilik");
  }));

test("the paper of a count says what differed and why, who bears it, and who answers for it", () =>
  rolledBack(async (tx) => {
    const { clerk, head, stranger, stocktakeId } = await lost(tx);
    await expect(stocktakePaper(stranger, stocktakeId, tx)).rejects.toThrow(Forbidden);
    const [paper] = await printedText(await renderPdf(await stocktakePaper(head, stocktakeId, tx)));
    expect(paper).toMatch(/STOCK OPNAME Nomor: 0001\/BAO\//);
    expect(paper).toMatch(/Batch berselisih : 1 .*7 6 −1 -Rp15.001 Tidak ketemu/);
    expect(paper).toContain("barang yang hilang Rp15.001; menurut aturan yang berlaku Rp3.750 ditanggung dinas");
    expect(paper).toContain(`Petugas yang membukukan`);
    expect(paper).toMatch(new RegExp(`${clerk.name}.*${head.name}`));
  }));

test("losses come page by page without a gap", () =>
  rolledBack(async (tx) => {
    const { head } = await lost(tx);
    const first = await listLosses(head, {}, { length: 1 }, tx);
    const second = await listLosses(head, {}, { length: 1, after: first.next }, tx);
    expect([...first.rows, ...second.rows].map(({ kind }) => kind).toSorted()).toEqual(["musnah", "opname"]);
    expect(second.next).toBeUndefined();
  }));
