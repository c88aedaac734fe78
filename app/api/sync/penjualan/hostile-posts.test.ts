import { v7 } from "uuid";
import { expect, test } from "vitest";
import { answered } from "@/app/_request/respond";
import { db } from "@/db/client";
import { discrepancies, heldSales, saleLines, sales, stockMovements } from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import type { Person } from "@/domain/policy";
import { closeShift } from "@/domain/shifts/close-shift";
import { findUnfitRow } from "@/domain/stock/find-unfit-row";
import { takeSale } from "./take-sale";

const stage = await db.transaction(async (tx) => {
  const set = await consigned(tx, { quantity: 1_000 });
  return { ...set, old: await leave(tx, set, { expiresOn: "2026-11-01", overrideReason: "Titipan uji" }) };
});
const { clerk, gallery, pojok, shiftId, batch, old } = stage;

const line = { id: "", batchId: batch.id, quantity: 1, unitPrice: 15_000 };
const sale = (more: object = {}) => ({
  id: v7(),
  placeId: gallery.id,
  shiftId,
  method: "qris",
  soldAt: `${day}T02:00:00.000Z`,
  lines: [{ ...line, id: v7() }],
  ...more,
});
const message = (more: object = {}, offline = true) => ({ version: 1, by: clerk.userId, offline, sale: sale(more) });
const lines = (more: object) => ({ lines: [{ ...line, id: v7(), ...more }] });

const post = (body: unknown, headers: Record<string, string> = {}) => postAs(clerk, body, headers);

async function postAs(actor: Person | undefined, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request("http://localhost/api/sync/penjualan", { method: "POST", body: text, headers });
  const answer = await answered((request) => takeSale(request, async () => actor))(request);
  return { status: answer.status, said: await answer.json() };
}

async function rows() {
  const tables = [sales, saleLines, stockMovements, discrepancies, heldSales];
  return Promise.all(tables.map((table) => db.$count(table)));
}

test("nobody, another site, and another's account are refused", async () => {
  const before = await rows();
  expect(await postAs(undefined, message())).toMatchObject({ status: 401 });
  expect(await post(message(), { "sec-fetch-site": "cross-site" })).toMatchObject({ status: 403 });
  expect(await post({ ...message(), by: stage.owner.userId })).toMatchObject({ status: 403, said: { field: "by" } });
  expect(await post({ ...message(), by: stage.owner.userId, delivered: true })).toMatchObject({ status: 403 });
  expect(await rows()).toEqual(before);
});

test.each([
  ["no JSON", "bukan json"],
  ["nothing", ""],
  ["a list", [message()]],
  ["another version", { ...message(), version: 2 }],
  ["too much", { ...message(), extra: "x".repeat(100_001) }],
  ["no lines", message({ lines: [] })],
  ["101 lines", message({ lines: Array.from({ length: 101 }, () => ({ ...line, id: v7(), batchId: v7() })) })],
  ["one batch twice", message({ lines: [1, 2].map(() => ({ ...line, id: v7() })) })],
  ["one line twice", message({ lines: [batch.id, old.id].map((batchId) => ({ ...line, batchId, id: gallery.id })) })],
  ["an id that is none", message({ id: "1' or '1'='1" })],
  ["a unit and a half", message(lines({ quantity: 1.5 }))],
  ["no units", message(lines({ quantity: 0 }))],
  ["units that come back", message(lines({ quantity: -1 }))],
  ["more units than a number holds", message(lines({ quantity: 1e308 }))],
  ["units as text", message(lines({ quantity: "1" }))],
  ["a gift", message(lines({ unitPrice: 0 }))],
  ["money for the buyer", message(lines({ unitPrice: -15_000 }))],
  ["a price beyond all", message(lines({ unitPrice: 1_000_000_001 }))],
  ["another currency", message({ method: "emas" })],
  ["no moment", message({ soldAt: null })],
  ["a moment that is none", message({ soldAt: "kemarin" })],
  ["too little cash", message({ method: "tunai", tendered: 1 })],
  ["a receipt beyond all", message(lines({ quantity: 10_000, unitPrice: 1_000_000 }))],
])("refuses %s with a sentence, and writes nothing", async (_, body) => {
  const before = await rows();
  const { status, said } = await post(body);
  expect([status, typeof said.error]).toEqual([422, "string"]);
  expect(await rows()).toEqual(before);
});

test.each([
  ["a place that is not theirs", { placeId: pojok.id }, 404],
  ["a place that is none", { placeId: v7() }, 404],
  ["a shift that is none", { shiftId: v7() }, 404],
  ["goods that are none", lines({ batchId: v7() }), 404],
])("refuses forged ids: %s", async (_, more, status) => {
  const before = await rows();
  expect(await post(message(more))).toMatchObject({ status });
  expect(await post(message(more, false))).toMatchObject({ status: expect.any(Number) });
  expect(await rows()).toEqual(before);
});

test("ids of another's sale and of another's line take nothing over", async () => {
  const first = message();
  expect(await post(first)).toMatchObject({ status: 200 });
  const before = await rows();
  const sameId = { ...message(), sale: sale({ id: first.sale.id, ...lines({ quantity: 9 }) }) };
  expect(await post(sameId)).toMatchObject({ status: 409 });
  const sameLine = message({ lines: [{ ...line, id: first.sale.lines[0]?.id }] });
  const { status, said } = await post(sameLine);
  expect(status).toBe(409);
  expect(said.error).toContain("nomor");
  expect(await rows()).toEqual(before);
});

test("twenty posts of one sale at once are one sale, answered the same", async () => {
  const [sold] = await rows();
  const one = message();
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => post({ ...one, offline: i % 2 === 0 })));
  // Those that claim to come from the counter are judged by its clock; what they say is no second sale.
  const taken = answers.filter(({ status }) => status === 200).map(({ said }) => said);
  expect(new Set(taken.map((said) => JSON.stringify(said))).size).toBe(1);
  expect((await rows())[0]).toBe((sold ?? 0) + 1);
});

test("a price, a number, a batch that do not fit are noted, never lost, and move no more than there is", async () => {
  const noted = async (more: object) => (await post(message(more))).said.discrepancies;
  expect(await noted(lines({ unitPrice: 1 }))).toEqual(["harga"]);
  expect(await noted(lines({ quantity: 10_000 }))).toEqual(["kurang"]);
  expect(await noted(lines({ batchId: old.id }))).toEqual(["kedaluwarsa"]);
  expect(await noted({ soldAt: "1970-01-01T00:00:00Z" })).toEqual(["jam", "kurang"]);
  expect(await noted({ soldAt: "+012026-01-01T00:00:00Z" })).toEqual(["jam", "kurang"]);
  expect((await findUnfitRow()).unfit).toBeUndefined();
});

test("what arrives out of order, after the till was closed, is in the supplement", async () => {
  const [early, late] = [message(), message()];
  const cash = { shiftId, pieces: { "100000": 1 } };
  expect((await post(late)).said).toMatchObject({ isLate: false });
  await closeShift(clerk, cash);
  expect((await post(early)).said).toMatchObject({ isLate: true });
  expect((await post(late)).said).toMatchObject({ isLate: false });
  expect(await post(message({}, false))).toMatchObject({ status: 422 });
  expect((await findUnfitRow()).unfit).toBeUndefined();
});
