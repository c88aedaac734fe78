import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { consigned, day, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import type { Person } from "../policy";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { findUnfitRow } from "../stock/find-unfit-row";
import { listDiscrepancies } from "../stock/list-discrepancies";
import { resolveDiscrepancy } from "../stock/resolve-discrepancy";
import { countShelf } from "../stocktakes/count-shelf";
import { postStocktake } from "../stocktakes/post-stocktake";
import { startStocktake } from "../stocktakes/start-stocktake";
import { destroyGoods } from "./destroy-goods";
import { getOwnBatch, type OwnBatchRow } from "./get-own-batch";
import { listOwnConsignments } from "./list-own-consignments";
import { returnGoods } from "./return-goods";
import { type BatchPart, batchParts } from "./rows-of-batch";
import { transferGoods } from "./transfer-goods";

const now = new Date(`${day}T03:00:00Z`);
const reason = "Alasan uji";
const nothing = { moved: 0, returned: 0, destroyed: 0, counted: 0, swapped: 0, corrected: 0 };

const sumOf = (rows: readonly { quantity: number }[]) => rows.reduce((sum, { quantity }) => sum + quantity, 0);

/** What a number opens, read in pages of two. */
async function opened(tx: Db, owner: Person, asked: { batchId: string; placeId: string }, part?: BatchPart) {
  const all: OwnBatchRow[] = [];
  let after: string | undefined;
  do {
    const { lines, next } = await getOwnBatch(owner, asked, { part, after, length: 2 }, tx);
    all.push(...lines);
    after = next;
  } while (after);
  return all;
}

test("each row of the owner's goods adds up: left, less sold, and all else by name, is what stands there; each opens its rows", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx, { quantity: 10 });
    const { clerk, head, owner, business, gallery, pojok, shiftId, batch } = stage;
    const keeper: Person = {
      ...clerk,
      grants: [gallery, pojok].map(({ id }) => ({ role: "petugas_galeri", scopeKind: "place", scopeId: id })),
    };
    const short = await leave(tx, stage, { quantity: 2 });
    const other = await leave(tx, stage, { quantity: 5 });
    const unexplained = await leave(tx, stage, { quantity: 1 });
    const sell = async (batchId: string, quantity: number) => {
      const lines = [{ id: v7(), batchId, quantity, unitPrice: 15_000 }];
      const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
      await recordSale(keeper, sale, { offline: true, now }, tx);
      return sale.id;
    };
    const rows = async () => {
      const { batches } = await listOwnConsignments(owner, business.id, {}, tx, day);
      for (const { batchId, placeId, received, sold, changes, rows, onHand } of batches) {
        const others = Object.values(changes).reduce((sum, units) => sum + units, 0);
        expect(received - sold + others).toBe(onHand);
        const all = await opened(tx, owner, { batchId, placeId });
        expect(sumOf(all)).toBe(onHand);
        expect(all.map(({ balance }) => balance)).toEqual(all.map((_, i) => sumOf(all.slice(0, i + 1))));
        expect(Math.min(...all.map(({ balance }) => balance))).toBeGreaterThanOrEqual(0);
        const opens = { dititipkan: received, terjual: 0 - sold, lainnya: others };
        for (const part of batchParts) {
          const some = await opened(tx, owner, { batchId, placeId }, part);
          expect([sumOf(some), some.length]).toEqual([opens[part], rows[part]]);
        }
      }
      return (id: string, placeId = gallery.id) => batches.find((row) => row.id === `${id}-${placeId}`);
    };
    const out = (quantity: number) => ({
      id: v7(),
      placeId: gallery.id,
      counterparty: "Pemilik Uji",
      lines: [{ batchId: batch.id, quantity }],
    });

    await sell(batch.id, 1);
    await rows();
    const saleId = await sell(batch.id, 2);
    const back = { id: v7(), saleId, kind: "batal" as const, method: "qris" as const, reason, lines: [] };
    await takeBack(keeper, back, head, tx, now);
    await returnGoods(keeper, { ...out(1), reason }, tx, day);
    await destroyGoods(keeper, { ...out(2), witness: "Saksi Uji", reason }, tx, day);
    await transferGoods(keeper, { ...out(2), toPlaceId: pojok.id }, tx, day);
    await sell(short.id, 4);
    await sell(unexplained.id, 2);
    const before = await rows();
    expect(before(short.id)).toMatchObject({ received: 2, sold: 4, changes: { ...nothing, corrected: 2 }, onHand: 0 });

    const doubts = await listDiscrepancies(keeper, gallery.id, tx, day);
    const of = (batchId: string) => doubts.find((one) => one.batchId === batchId)?.id ?? "";
    const swap = { discrepancyId: of(short.id), outcome: "batch_lain" as const, fromBatchId: other.id, reason };
    await resolveDiscrepancy(keeper, swap, tx, day);
    await rows();
    await resolveDiscrepancy(keeper, { discrepancyId: of(unexplained.id), outcome: "hilang", reason }, tx, day);
    const { id: stocktakeId } = await startStocktake(keeper, { id: v7(), placeId: gallery.id }, tx);
    const counted = [
      { batchId: batch.id, quantity: 3 },
      { batchId: other.id, quantity: 3 },
    ];
    await countShelf(keeper, { id: v7(), stocktakeId, shelf: "A", round: 1, lines: counted }, tx, day);
    await postStocktake(keeper, { id: v7(), stocktakeId, reasons: { [batch.id]: reason } }, head, tx, day);

    const after = await rows();
    expect(after(batch.id)).toMatchObject({
      received: 10,
      sold: 1,
      changes: { ...nothing, moved: -2, returned: -1, destroyed: -2, counted: -1 },
      onHand: 3,
    });
    expect(after(batch.id, pojok.id)).toMatchObject({ received: 0, sold: 0, changes: { ...nothing, moved: 2 } });
    expect(after(short.id)).toMatchObject({ received: 2, sold: 4, changes: { ...nothing, swapped: 2 }, onHand: 0 });
    expect(after(other.id)).toMatchObject({ received: 5, sold: 0, changes: { ...nothing, swapped: -2 }, onHand: 3 });
    expect(after(unexplained.id)).toMatchObject({ sold: 2, changes: { ...nothing, corrected: 1 }, onHand: 0 });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));
