import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { saleLines, sales } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Forbidden, Overtaken } from "../errors";
import { recordSale } from "./record-sale";
import { takeBack } from "./take-back";

const now = new Date(`${day}T03:00:00Z`);

async function sold(tx: Db, quantity: number) {
  const stage = await consigned(tx);
  const lines = [{ id: v7(), batchId: stage.batch.id, quantity, unitPrice: 15_000 }];
  const sale = { id: v7(), placeId: stage.gallery.id, shiftId: stage.shiftId, method: "qris" as const, lines };
  await recordSale(stage.clerk, { ...sale, soldAt: now }, { offline: false, now }, tx);
  const form = { id: v7(), saleId: sale.id, kind: "refund" as const, method: "qris" as const, reason: "Kemasan bocor" };
  const some = (n: number) => ({ lines: [{ lineId: lines[0]?.id ?? "", quantity: n }] });
  return { ...stage, sale, form, some };
}

const unitsBack = async (tx: Db) => {
  const lines = await tx.select({ n: saleLines.quantity }).from(saleLines).orderBy(saleLines.seq);
  return lines.map(({ n }) => n).filter((n) => n < 0);
};

test("a second refund under the number of the first is refused, not dropped; the very same one is answered", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, form, some } = await sold(tx, 6);
    await takeBack(clerk, { ...form, ...some(1) }, undefined, tx, now);
    await expect(takeBack(owner, { ...form, ...some(1) }, undefined, tx, now)).rejects.toThrow(Forbidden);
    expect(await takeBack(clerk, { ...form, ...some(1) }, undefined, tx, now)).toEqual({ id: form.id });
    await expect(takeBack(clerk, { ...form, ...some(2) }, undefined, tx, now)).rejects.toThrow(
      /^Formulir ini sudah tersimpan sebagai pengembalian Rp15\.000 oleh Petugas Galeri, 24 Nov 2026 .* belum tersimpan/,
    );
    const others = [{ kind: "batal" as const }, { method: "tunai" as const }, { reason: "Salah warna" }];
    for (const other of others) {
      await expect(takeBack(clerk, { ...form, ...some(1), ...other }, undefined, tx, now)).rejects.toThrow(Overtaken);
    }
    expect(await unitsBack(tx)).toEqual([-1]);
    await takeBack(clerk, { ...form, id: v7(), ...some(2) }, undefined, tx, now);
    expect(await unitsBack(tx)).toEqual([-1, -2]);
  }));

test("a void is the same whatever was typed beside it, and no number of a sale is taken for one", () =>
  rolledBack(async (tx) => {
    const { clerk, form, some, sale } = await sold(tx, 3);
    const all = { ...form, kind: "batal" as const };
    await takeBack(clerk, { ...all, lines: [] }, undefined, tx, now);
    expect(await takeBack(clerk, { ...all, ...some(1) }, undefined, tx, now)).toEqual({ id: form.id });
    await expect(takeBack(clerk, { ...all, lines: [], id: sale.id }, undefined, tx, now)).rejects.toThrow(Overtaken);
    expect(await tx.$count(sales)).toBe(2);
  }));
