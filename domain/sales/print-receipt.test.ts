import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { printedText } from "@/lib/pdf/printed-text";
import { renderPdf } from "@/lib/pdf/render-pdf";
import { Forbidden, NotFound } from "../errors";
import type { Actor } from "../policy";
import { getSale } from "./get-sale";
import { printReceipt } from "./print-receipt";
import { receiptCode } from "./receipt-code";
import { recordSale } from "./record-sale";
import { takeBack } from "./take-back";

const now = new Date(`${day}T03:00:00Z`);

const printed = async (actor: Actor, id: string, width: 58 | 80, tx: Db) =>
  (await printedText(await renderPdf(await printReceipt(actor, id, width, tx)))).join(" ");

async function sold(tx: Db) {
  const stage = await consigned(tx);
  const { clerk, gallery, shiftId, batch } = stage;
  const lines = [{ id: v7(), batchId: batch.id, quantity: 3, unitPrice: 15_000 }];
  const sale = {
    id: v7(),
    placeId: gallery.id,
    shiftId,
    method: "tunai" as const,
    tendered: 50_000,
    soldAt: now,
    lines,
  };
  await recordSale(clerk, sale, { offline: false, now }, tx);
  return { ...stage, saleId: sale.id };
}

test("refuses a receipt to whoever keeps no gallery, and a forged one", () =>
  rolledBack(async (tx) => {
    const { owner, nobody, clerk, saleId } = await sold(tx);
    for (const actor of [owner, nobody]) await expect(printReceipt(actor, saleId, 58, tx)).rejects.toThrow(Forbidden);
    await expect(printReceipt(clerk, v7(), 58, tx)).rejects.toThrow(NotFound);
  }));

test.each([58, 80] as const)("on a roll of %i mm stand goods, sum, cash and change", (width) =>
  rolledBack(async (tx) => {
    const { clerk, gallery, crackers, saleId } = await sold(tx);
    const text = await printed(clerk, saleId, width, tx);
    for (const says of [
      gallery.name,
      `Nota ${receiptCode(saleId)}`,
      "24 Nov 2026 pukul 10.00 WIB",
      `Kasir: ${clerk.name}`,
      crackers.name,
      "3 × Rp15.000",
      "Jumlah Rp45.000 Bayar Tunai Diterima Rp50.000 Kembali Rp5.000",
    ])
      expect(text).toContain(says);
  }),
);

test("what takes it back says so, and how much went back", () =>
  rolledBack(async (tx) => {
    const { clerk, head, saleId } = await sold(tx);
    const input = {
      id: v7(),
      saleId,
      kind: "batal" as const,
      method: "tunai" as const,
      reason: "Kemasan bocor",
      lines: [],
    };
    await takeBack(clerk, input, head, tx, now);
    const text = await printed(clerk, input.id, 58, tx);
    expect(text).toContain("-Rp45.000");
    expect(text).toContain("Pembatalan");
    expect(text).not.toContain("Kembali");
  }));

test("a receipt of which something or everything came back says so: it must not pass for a sale that stands", () =>
  rolledBack(async (tx) => {
    const { clerk, head, saleId } = await sold(tx);
    expect(await printed(clerk, saleId, 58, tx)).not.toMatch(/DIKEMBALIKAN|DIBATALKAN/);
    const back = { saleId, method: "tunai" as const, reason: "Kemasan bocor" };
    const [{ id: lineId = "" } = {}] = (await getSale(clerk, saleId, tx)).lines;
    await takeBack(clerk, { ...back, id: v7(), kind: "refund", lines: [{ lineId, quantity: 1 }] }, head, tx, now);
    expect(await printed(clerk, saleId, 58, tx)).toContain("SEBAGIAN DIKEMBALIKAN: Rp15.000");
    await takeBack(clerk, { ...back, id: v7(), kind: "batal", lines: [] }, head, tx, now);
    expect(await printed(clerk, saleId, 58, tx)).toContain("DIBATALKAN 24 Nov 2026");
  }));
