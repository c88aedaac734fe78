import { v7 } from "uuid";
import { expect, test } from "vitest";
import { papers, stockMovements } from "@/db/schema";
import { consigned, day, wholeLabel } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Forbidden, Overtaken } from "../errors";
import { destroyGoods } from "./destroy-goods";
import { receiveGoods } from "./receive-goods";
import { returnGoods } from "./return-goods";
import { transferGoods } from "./transfer-goods";

test("goods that come in under the number of another form are refused, not dropped", () =>
  rolledBack(async (tx) => {
    const { clerk, owner, gallery, business, crackers } = await consigned(tx);
    const line = {
      productId: crackers.id,
      quantity: 5,
      ownerPrice: 15_000,
      expiresOn: "2027-06-30",
      code: "K1",
      shelf: "A1",
      label: wholeLabel,
    };
    const form = { placeId: gallery.id, businessId: business.id, counterparty: "Pemilik Uji" };
    const input = { ...form, id: v7(), lines: [line, { ...line, code: "K2" }] };
    await receiveGoods(clerk, input, tx, day);
    await expect(receiveGoods(owner, input, tx, day)).rejects.toThrow(Forbidden);
    const before = await tx.$count(stockMovements);
    const again = await receiveGoods(clerk, structuredClone(input), tx, day);
    expect(again).toEqual({ paperId: input.id });
    const reordered = { ...line, label: wholeLabel.toReversed() };
    await receiveGoods(clerk, { ...input, lines: [reordered, { ...line, code: "K2", price: 15_000 }] }, tx, day);
    for (const other of [
      { quantity: 6 },
      { ownerPrice: 14_000 },
      { price: 20_000 },
      { expiresOn: "2027-07-01" },
      { producedOn: "2026-11-01" },
      { code: "K3" },
      { code: undefined },
      { shelf: "B2" },
      { label: wholeLabel.slice(1) },
      { productId: v7() },
    ]) {
      const changed = { ...input, lines: [line, { ...line, code: "K2", ...other }] };
      await expect(receiveGoods(clerk, changed, tx, day)).rejects.toThrow(Overtaken);
    }
    await expect(receiveGoods(clerk, { ...input, lines: [line] }, tx, day)).rejects.toThrow(Overtaken);
    await expect(receiveGoods(clerk, { ...input, counterparty: "Orang Lain" }, tx, day)).rejects.toThrow(
      /^Formulir ini sudah tersimpan sebagai 0002\/BAST-T\/.* oleh Petugas Galeri, 24 Nov 2026 .* belum tersimpan\. /,
    );
    expect(await tx.$count(stockMovements)).toBe(before);
    await receiveGoods(clerk, { ...input, id: v7() }, tx, day);
    expect(await tx.$count(papers)).toBe(3);
  }));

test("goods that leave under the number of another form are refused, whichever way they go", () =>
  rolledBack(async (tx) => {
    const { clerk, gallery, pojok, batch } = await consigned(tx);
    const form = (quantity: number) => ({
      placeId: gallery.id,
      counterparty: "Pemilik Uji",
      lines: [{ batchId: batch.id, quantity }],
    });
    const [back, gone, away] = [v7(), v7(), v7()];
    const reason = "Kemasan rusak";
    const ways = [
      [back, (more: object) => returnGoods(clerk, { ...form(1), id: back, reason, ...more }, tx, day)],
      [
        gone,
        (more: object) => destroyGoods(clerk, { ...form(1), id: gone, reason, witness: "Saksi", ...more }, tx, day),
      ],
      [away, (more: object) => transferGoods(clerk, { ...form(1), id: away, toPlaceId: pojok.id, ...more }, tx, day)],
    ] as const;
    for (const [id, send] of ways) {
      await send({});
      expect(await send({})).toEqual({ paperId: id });
      await expect(send({ lines: form(2).lines })).rejects.toThrow(Overtaken);
      await expect(send({ counterparty: "Orang Lain" })).rejects.toThrow("belum tersimpan");
    }
    const [, sendGone] = ways[1];
    await expect(sendGone({ witness: "Saksi Lain" })).rejects.toThrow(Overtaken);
    await expect(sendGone({ reason: "Dimakan tikus" })).rejects.toThrow(Overtaken);
    await expect(sendGone({ id: back })).rejects.toThrow("BAST-R");
    expect(await tx.$count(papers)).toBe(4);
  }));
