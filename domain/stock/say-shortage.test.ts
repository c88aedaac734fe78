import { v7 } from "uuid";
import { expect, test } from "vitest";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { recordSale } from "../sales/record-sale";
import { listDiscrepancies } from "./list-discrepancies";
import { sayShortage } from "./say-shortage";

const now = new Date(`${day}T03:00:00Z`);

test("what was sold without network beyond the shelf is told as it was: sold, recorded, lacking", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery, shiftId, batch } = await consigned(tx, { quantity: 24 });
    for (const quantity of [10_000, 1]) {
      const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: 15_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
      await recordSale(clerk, sale, { offline: true, now }, tx);
    }
    const open = await listDiscrepancies(clerk, gallery.id, tx, day);
    expect(open.map(sayShortage).sort()).toEqual([
      "Terjual 1, di rak tercatat 0: kurang 1.",
      "Terjual 10.000, di rak tercatat 24: kurang 9.976.",
    ]);
  }));
