import { v7 } from "uuid";
import { expect, test } from "vitest";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { Forbidden, NotFound } from "../errors";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { batchRowWords } from "./batch-row-words";
import { getOwnBatch } from "./get-own-batch";
import { returnGoods } from "./return-goods";
import { transferGoods } from "./transfer-goods";

test("another's batch is not found, nor is one where it never stood; who owns nothing is refused", () =>
  rolledBack(async (tx) => {
    const { owner, stranger, nobody, clerk, districtOfficer, gallery, pojok, batch } = await consigned(tx);
    const asked = { batchId: batch.id, placeId: gallery.id };
    for (const actor of [nobody, clerk, districtOfficer]) {
      await expect(getOwnBatch(actor, asked, {}, tx)).rejects.toThrow(Forbidden);
    }
    await expect(getOwnBatch(stranger, asked, {}, tx)).rejects.toThrow(NotFound);
    await expect(getOwnBatch(owner, { ...asked, placeId: pojok.id }, {}, tx)).rejects.toThrow(NotFound);
    await expect(getOwnBatch(owner, { ...asked, batchId: v7() }, {}, tx)).rejects.toThrow(NotFound);
    expect(await getOwnBatch(owner, asked, {}, tx)).toMatchObject({ received: 10, onHand: 10 });
  }));

test("says of each row its day, what it was, and what stood there afterwards", () =>
  rolledBack(async (tx) => {
    const { clerk, head, owner, gallery, pojok, shiftId, batch } = await consigned(
      tx,
      {},
      new Date(`${addDays(day, -3)}T01:00:00Z`),
    );
    const keeper = {
      ...clerk,
      grants: [gallery, pojok].map(({ id }) => ({
        role: "petugas_galeri" as const,
        scopeKind: "place" as const,
        scopeId: id,
      })),
    };
    const lines = [{ id: v7(), batchId: batch.id, quantity: 3, unitPrice: 15_000 }];
    const early = new Date(`${addDays(day, -2)}T03:00:00Z`);
    const now = new Date(`${day}T03:00:00Z`);
    const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: early, lines };
    await recordSale(keeper, sale, { offline: true, now }, tx);
    const back = {
      id: v7(),
      saleId: sale.id,
      kind: "batal" as const,
      method: "qris" as const,
      reason: "Pembeli batal",
    };
    await takeBack(keeper, { ...back, lines: [] }, head, tx, now);
    const out = (quantity: number) => ({
      id: v7(),
      placeId: gallery.id,
      counterparty: "Pemilik Uji",
      lines: [{ batchId: batch.id, quantity }],
    });
    const { paperId } = await returnGoods(keeper, { ...out(1), reason: "Tidak laku" }, tx, day);
    await transferGoods(keeper, { ...out(4), toPlaceId: pojok.id }, tx, day);

    const { lines: rows } = await getOwnBatch(owner, { batchId: batch.id, placeId: gallery.id }, {}, tx);
    const said = rows.map((row) => [batchRowWords(row), row.quantity, row.balance, row.otherPlace]);
    expect(said).toEqual([
      ["Dititipkan", 10, 10, null],
      ["Terjual", -3, 7, null],
      ["Penjualan dibatalkan", 3, 10, null],
      ["Dikembalikan kepada Anda", -1, 9, null],
      ["Pindah ke tempat lain", -4, 5, pojok.name],
    ]);
    expect(rows[1]).toMatchObject({ on: addDays(day, -2), notedOn: expect.stringMatching(/^\d{4}-/) });
    expect(rows[3]).toMatchObject({ paperId, notedOn: null });
    const there = await getOwnBatch(owner, { batchId: batch.id, placeId: pojok.id }, {}, tx);
    expect(there.lines).toMatchObject([{ what: "pindah_masuk", quantity: 4, balance: 4, otherPlace: gallery.name }]);
  }));
