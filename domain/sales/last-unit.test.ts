import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { saleLines, stockLevels } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { Refused } from "../errors";
import { findUnfitRow } from "../stock/find-unfit-row";
import { recordSale } from "./record-sale";

const now = new Date(`${day}T03:00:00Z`);

test("of fifty tills racing for the last unit exactly one sells, also when each asks twice", {
  timeout: 60_000,
}, async () => {
  const { clerk, gallery, shiftId, batch } = await db.transaction((tx) => consigned(tx, { quantity: 1 }));
  const attempts = Array.from({ length: 50 }, () => ({
    id: v7(),
    placeId: gallery.id,
    shiftId,
    method: "qris" as const,
    soldAt: now,
    lines: [{ id: v7(), batchId: batch.id, quantity: 1, unitPrice: 15_000 }],
  }));
  const answers = await Promise.all(
    [...attempts, ...attempts].map((sale) =>
      recordSale(clerk, sale, { offline: false, now }).then(
        ({ id }) => id,
        (error: unknown) => {
          expect(error).toBeInstanceOf(Refused);
          return undefined;
        },
      ),
    ),
  );
  const sold = answers.filter((id) => id !== undefined);
  expect(sold).toHaveLength(2);
  expect(new Set(sold).size).toBe(1);
  expect(await db.select({ saleId: saleLines.saleId }).from(saleLines)).toEqual([{ saleId: sold[0] }]);
  const [level] = await db.select().from(stockLevels).where(eq(stockLevels.batchId, batch.id));
  expect(level?.onHand).toBe(0);
  expect((await findUnfitRow()).unfit).toBeUndefined();
});
