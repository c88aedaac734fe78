import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { saleMessage } from "@/domain/sales/schema";
import { bringSale } from "./bring-sale";
import { deliverSales } from "./deliver-sales";
import { fileStore } from "./file-store";
import { keepSale } from "./keep-sale";

const folder = mkdtempSync(join(tmpdir(), "simpan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const placeId = "019a2000-0000-7000-8000-000000000001";
const userId = "019a2000-0000-7000-8000-000000000002";
const idOf = (n: number) => `019a2000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const day = "2026-11-24";

async function shelfOf(batches: number, price = 15_000) {
  const store = fileStore(join(folder, `${Math.random()}.db`));
  const shelf = Array.from({ length: batches }, (_, i) => ({
    ...{ id: idOf(100 + i), number: 10_000_001 + i, product: `Opak ${i}`, business: "Dapur", expiresOn: null },
    ...{
      onHand: 1_000_000,
      shelf: null,
      soldUntil: null,
      permit: null,
      lacks: [],
      prices: [[day, price] as [string, number]],
    },
  }));
  await store.keepShelf({ placeId, userId, place: "", shiftId: null, packed: JSON.stringify(shelf), fetchedAt: 0 });
  const keep = (lines: number, quantity: number, tendered?: number) =>
    keepSale(
      {
        ...{ userId, receipt: [], day },
        sale: {
          ...{ id: idOf(1), placeId, shiftId: idOf(2), method: "tunai", tendered, soldAt: `${day}T02:00:00.000Z` },
          lines: shelf
            .slice(0, lines)
            .map(({ id }, i) => ({ id: idOf(5_000 + i), batchId: id, quantity, unitPrice: price })),
        },
      },
      store,
    );
  return { store, keep };
}

test.each([
  ["too many kinds", 101, 1, undefined, "paling banyak 100"],
  ["too many of one", 1, 10_001, undefined, "paling banyak 10.000 dari satu barang. Kurangi yang di meja"],
  ["too much money", 100, 2_000, undefined, "paling banyak Rp2.000.000.000. Kurangi yang di meja"],
  ["a slip of the finger in the cash", 1, 1, 9_999_999_999, "Periksa angkanya"],
  ["too little cash", 1, 2, 29_999, "kurang dari jumlahnya"],
])("does not let leave what the server could never take: %s", async (_, lines, quantity, tendered, says) => {
  const { store, keep } = await shelfOf(101);
  expect(await keep(lines, quantity, tendered)).toContain(says);
  expect(store.all()).toEqual([]);
});

test("what lay on one counter is sold once, in whichever tab", async () => {
  const { store, keep } = await shelfOf(2);
  expect(await keep(1, 1, 15_000)).toMatchObject({ id: idOf(1) });
  expect(await keep(2, 1, 30_000)).toContain("sudah dibayar di tab lain");
  expect(store.all()).toHaveLength(1);
});

test("the largest that it keeps is one that the server takes", async () => {
  const { keep } = await shelfOf(100, 200);
  const kept = await keep(100, 10_000, 2_000_000_000);
  expect(typeof kept === "string" ? kept : saleMessage.safeParse(kept.message).success).toBe(true);
});

test("a colleague's sale is brought in their name; refused, it waits as it was", async () => {
  const { store, keep } = await shelfOf(1);
  const kept = await keep(1, 1, 15_000);
  if (typeof kept === "string") throw new Error(kept);
  await store.change(kept.id, { askedUntil: 0 });
  const sent: unknown[] = [];
  const answering = (status: number, body: object): typeof fetch => {
    return async (_, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return new Response(JSON.stringify(body), { status });
    };
  };
  expect(await deliverSales(store.all(), { store, send: answering(404, { error: "Bukan bagian Anda." }) })).toBe(
    "Bukan bagian Anda.",
  );
  expect(store.all()).toMatchObject([{ refusal: "Bukan bagian Anda.", message: { by: userId, offline: true } }]);
  expect(store.all()[0]?.message).not.toHaveProperty("delivered");
  const send = answering(200, { discrepancies: ["wewenang"] });
  expect(await deliverSales(store.all(), { store, send })).toBeUndefined();
  expect(sent).toMatchObject([{ by: userId, delivered: true, offline: true }, { delivered: true }]);
  expect(store.all()).toMatchObject([{ sentAt: expect.any(Number), discrepancies: ["wewenang"] }]);
  expect(await bringSale(kept, kept.message, { store, send })).toMatchObject({ step: "sent" });
});
