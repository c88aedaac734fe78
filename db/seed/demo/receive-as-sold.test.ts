import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { sales } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { recordSale } from "@/domain/sales/record-sale";
import { findUnfitRow } from "@/domain/stock/find-unfit-row";
import { receiveAsSold, receiveNow } from "./receive-as-sold";

const soldAt = new Date(`${day}T03:00:00Z`);

test("a sample sale arrives when it is made, its chain holds, and later sales arrive when they do", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery, shiftId, batch } = await consigned(tx);
    const arrival = async () => {
      const lines = [{ id: v7(), batchId: batch.id, quantity: 1, unitPrice: 15_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt, lines };
      await recordSale(clerk, sale, { offline: false, now: soldAt }, tx);
      const [row] = await tx.select().from(sales).where(eq(sales.id, sale.id));
      return row?.receivedAt;
    };
    await receiveAsSold(tx);
    expect(await arrival()).toEqual(soldAt);
    await receiveNow(tx);
    expect(await arrival()).not.toEqual(soldAt);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));
