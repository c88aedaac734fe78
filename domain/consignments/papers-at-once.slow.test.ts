import { and, asc, eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { papers } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { findUnfitRow } from "../stock/find-unfit-row";
import { returnGoods } from "./return-goods";

test("clerks who write papers at the same moment, twice, too much, and with cuts, leave no gap and no number twice", async () => {
  const { clerk, gallery, batch } = await db.transaction((tx) => consigned(tx, { quantity: 60 }));
  const back = (id: string, quantity = 1) => ({
    id,
    placeId: gallery.id,
    counterparty: "Pemilik Uji",
    reason: "Tidak laku",
    lines: [{ batchId: batch.id, quantity }],
  });
  const cut = async () => {
    const lost = db.transaction(async (tx) => {
      await returnGoods(clerk, back(v7()), tx, day);
      throw new Error("cut");
    });
    await expect(lost).rejects.toThrow("cut");
  };
  const tooMuch = () => expect(returnGoods(clerk, back(v7(), 61), db, day)).rejects.toThrow("hanya ada");
  const ids = Array.from({ length: 40 }, () => v7());
  await Promise.all(
    ids.flatMap((id, n) => [
      returnGoods(clerk, back(id), db, day),
      returnGoods(clerk, back(id), db, day),
      ...(n % 4 === 0 ? [cut(), tooMuch()] : []),
    ]),
  );
  const written = await db
    .select({ id: papers.id, serial: papers.serial })
    .from(papers)
    .where(and(eq(papers.placeId, gallery.id), eq(papers.kind, "retur")))
    .orderBy(asc(papers.serial));
  expect(written.map(({ serial }) => serial)).toEqual(ids.map((_, i) => i + 1));
  expect(new Set(written.map(({ id }) => id))).toEqual(new Set(ids));
  expect((await findUnfitRow()).unfit).toBeUndefined();
}, 60_000);
