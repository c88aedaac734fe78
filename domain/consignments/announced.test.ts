import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db, type Tx } from "@/db/client";
import { consigned, day, leave } from "@/db/seed/consigned";
import { tags } from "@/lib/cache-tags";
import { heard } from "../catalogue/testing-heard";
import { destroyGoods } from "./destroy-goods";
import { returnGoods } from "./return-goods";
import { transferGoods } from "./transfer-goods";

const stage = await db.transaction((tx) => consigned(tx));
const { clerk, gallery, pojok, crackers, business, batch } = stage;

const some = (quantity = 1) => ({
  id: v7(),
  placeId: gallery.id,
  counterparty: "Pemilik Uji",
  reason: "Kemasan rusak",
  lines: [{ batchId: batch.id, quantity }],
});

test("a form that is sent again has moved nothing, and announces nothing", async () => {
  const [back, gone] = [some(), { ...some(), witness: "Saksi Uji" }];
  const send = async (tx: Tx) => {
    await returnGoods(clerk, back, tx, day);
    await destroyGoods(clerk, gone, tx, day);
  };
  expect(await heard(send)).not.toEqual([]);
  expect(await heard(send)).toEqual([]);
});

test.each<[string, (tx: Tx) => Promise<unknown>]>([
  ["come in", (tx) => leave(tx, stage)],
  ["go back to their owner", (tx) => returnGoods(clerk, some(), tx, day)],
  ["go to another place", (tx) => transferGoods(clerk, { ...some(), toPlaceId: pojok.id }, tx, day)],
  ["are destroyed", (tx) => destroyGoods(clerk, { ...some(), witness: "Saksi Uji" }, tx, day)],
])("goods that %s: pages of product, maker and lists are told that the price may be another", async (_, move) => {
  const said = (await heard(move)).flat();
  expect(said.sort()).toEqual([tags.storefront, tags.product(crackers.id), tags.business(business.id)].sort());
});
