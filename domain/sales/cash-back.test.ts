import { v7 } from "uuid";
import { expect, test } from "vitest";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { closeShift } from "../shifts/close-shift";
import { findUnfitRow } from "../stock/find-unfit-row";
import { recordSale } from "./record-sale";
import { takeBack } from "./take-back";

const now = new Date(`${day}T03:00:00Z`);

test("cash goes back only as far as the drawer reaches; without cash there is no such limit", () =>
  rolledBack(async (tx) => {
    const { clerk, head, owner, gallery, shiftId, batch } = await consigned(tx, { quantity: 20 });
    const sell = async (quantity: number, way: { method: "qris" } | { method: "tunai"; tendered: number }) => {
      const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, soldAt: now, lines, ...way };
      await recordSale(clerk, sale, { offline: false, now }, tx);
      return { saleId: sale.id, lineId: lines[0]?.id ?? "" };
    };
    const { saleId, lineId } = await sell(8, { method: "qris" });
    const refund = (quantity: number, method: "tunai" | "qris", actor = clerk) => {
      const back = { id: v7(), saleId, kind: "refund", method, reason: "Kemasan bocor" } as const;
      return takeBack(actor, { ...back, lines: [{ lineId, quantity }] }, head, tx, now);
    };
    await expect(refund(1, "tunai", owner)).rejects.toThrow(Forbidden);
    const short = { message: expect.stringContaining("di laci hanya ada Rp100.000. Kirim dulu"), field: "method" };
    await expect(refund(7, "tunai")).rejects.toMatchObject(short);
    await refund(6, "tunai");
    await expect(refund(1, "tunai")).rejects.toThrow("hanya ada Rp10.000");
    await refund(1, "qris");
    await sell(1, { method: "tunai", tendered: 20_000 });
    await refund(1, "tunai");
    expect(await closeShift(clerk, { shiftId, pieces: { "10000": 1 } }, tx, now)).toMatchObject({ difference: 0 });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));
