import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { day, wholeLabel } from "@/db/seed/consigned";
import { destroyGoods } from "../consignments/destroy-goods";
import { receiveGoods } from "../consignments/receive-goods";
import { returnGoods } from "../consignments/return-goods";
import { transferGoods } from "../consignments/transfer-goods";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { paySettlement } from "../settlements/pay-settlement";
import { settleOwners } from "../settlements/settle-owners";
import { closeShift } from "../shifts/close-shift";
import { findOpenShift } from "../shifts/find-open-shift";
import { openShift } from "../shifts/open-shift";
import { listDiscrepancies } from "../stock/list-discrepancies";
import { resolveDiscrepancy } from "../stock/resolve-discrepancy";
import { compare } from "../stocktakes/compare";
import { countShelf } from "../stocktakes/count-shelf";
import { postStocktake } from "../stocktakes/post-stocktake";
import { startStocktake } from "../stocktakes/start-stocktake";
import type { Shelf } from "./testing-shelf";

/** `which` chooses among what is there; `quantity` is cut down to what is left unless `isGreedy`, which is refused. */
type Step = { which: number; quantity: number; isGreedy: boolean };
type Goods = { batchId: string; businessId: string; placeId: string; onHand: number; price: number };
type Steps = Record<string, (tx: Tx, shelf: Shelf, step: Step) => Promise<unknown>>;

const now = new Date(`${day}T03:00:00Z`);
const reason = "Alasan uji";
const pick = <T>(all: readonly T[], which: number) => all[which % Math.max(all.length, 1)];
const placeOf = ({ gallery, pojok }: Shelf, { which }: Step) => (which % 3 === 2 ? pojok.id : gallery.id);

const standing = (tx: Tx) =>
  tx.execute<Goods>(sql`
    select l.batch_id as "batchId", b.business_id as "businessId", l.place_id as "placeId", l.on_hand as "onHand", t.price
    from stock_levels l join batches b on b.id = l.batch_id join batch_terms t on t.batch_id = b.id
    where l.on_hand > 0 order by b.number, l.place_id`);

/** Some of the goods that stand somewhere; where nothing does, an owner brings some first. */
async function goodsFor(tx: Tx, shelf: Shelf, step: Step) {
  if ((await standing(tx)).length === 0) await steps.titip?.(tx, shelf, step);
  const all = await standing(tx);
  const one = pick(all, step.which);
  if (!one) throw new Error("Nothing stands anywhere.");
  const quantity = step.isGreedy ? one.onHand + 1 : Math.min(step.quantity, one.onHand);
  const beside = all.find(({ businessId, placeId }) => businessId !== one.businessId && placeId === one.placeId);
  return { one, quantity, beside };
}

async function moved(tx: Tx, shelf: Shelf, step: Step, isOfBoth = false) {
  const { one, quantity, beside } = await goodsFor(tx, shelf, step);
  const lines = [{ batchId: one.batchId, quantity }];
  if (isOfBoth && beside) lines.push({ batchId: beside.batchId, quantity: 1 });
  return { id: v7(), placeId: one.placeId, counterparty: "Pemilik Uji", lines };
}

/** Two owners on one receipt where there are two; offline perhaps more than there is, and at the price of another day. */
async function sell(tx: Tx, shelf: Shelf, step: Step, offline: boolean) {
  const { one, quantity, beside } = await goodsFor(tx, shelf, step);
  const less = offline ? (step.which % 2) * 700 : 0;
  const shiftId = (await findOpenShift(shelf.keeper, one.placeId, tx))?.id ?? "";
  const lines = [
    { id: v7(), batchId: one.batchId, quantity: offline ? step.quantity : quantity, unitPrice: one.price - less },
    ...(beside ? [{ id: v7(), batchId: beside.batchId, quantity: 1, unitPrice: beside.price }] : []),
  ];
  const paid = step.which % 4 === 0 ? ({ method: "qris" } as const) : ({ method: "tunai", tendered: 1e6 } as const);
  const input = { id: v7(), placeId: one.placeId, shiftId, ...paid, soldAt: now, lines };
  await recordSale(shelf.keeper, input, { offline, now }, tx);
  return recordSale(shelf.keeper, input, { offline, now }, tx);
}

const sold = (tx: Tx) =>
  tx.execute<{ saleId: string; lineId: string; left: number }>(sql`
    select l.sale_id as "saleId", l.id as "lineId", l.quantity + coalesce((select sum(b.quantity) from sale_lines b
      where b.corrects_line_id = l.id), 0)::int as left
    from sale_lines l where l.quantity > 0 order by l.seq, l.id`);

async function giveBack(tx: Tx, shelf: Shelf, step: Step, kind: "batal" | "refund") {
  const open = async () => (await sold(tx)).filter(({ left }) => left > 0);
  if ((await open()).length === 0) await steps.jual?.(tx, shelf, step);
  const line = pick(await open(), step.which);
  const quantity = step.isGreedy ? (line?.left ?? 0) + 1 : Math.min(step.quantity, line?.left ?? 0);
  const lines = kind === "refund" ? [{ lineId: line?.lineId ?? "", quantity }] : [];
  const method = step.which % 2 === 0 ? ("qris" as const) : ("tunai" as const);
  const input = { id: v7(), saleId: line?.saleId ?? "", kind, method, reason, lines };
  return takeBack(shelf.keeper, input, shelf.head, tx, now);
}

/** With all owners or with one of them, at the one place or else at the other. */
async function settle(tx: Tx, { keeper, owners, gallery, pojok }: Shelf, { which, quantity }: Step) {
  const businessIds = which % 2 === 0 ? [] : [pick(owners, quantity)?.businessId ?? ""];
  for (const placeId of which % 3 === 2 ? [pojok.id, gallery.id] : [gallery.id, pojok.id]) {
    const { settled } = await settleOwners(keeper, { placeId, through: day, businessIds }, tx, day);
    if (settled > 0) return true;
  }
  return false;
}

/** Every shelf of a place counted and, where the difference is large, recounted: some are gone, or one too many is there. */
async function countAll(tx: Tx, shelf: Shelf, step: Step) {
  const { one } = await goodsFor(tx, shelf, step);
  const { keeper, head } = shelf;
  const { id } = await startStocktake(keeper, { id: v7(), placeId: one.placeId }, tx);
  const there = (await standing(tx)).filter(({ placeId }) => placeId === one.placeId);
  const lines = there.map(({ batchId, onHand }, i) => {
    return { batchId, quantity: Math.max(0, onHand + 1 - ((step.which + i) % 5)) };
  });
  const count = (round: 1 | 2, lines: { batchId: string; quantity: number }[]) =>
    countShelf(keeper, { id: v7(), stocktakeId: id, shelf: "A", round, lines }, tx, day);
  await count(1, lines);
  const compared = await compare(tx, { id, placeId: one.placeId, seq: Number.MAX_SAFE_INTEGER }, day);
  const again = new Set(compared.filter(({ needsRecount }) => needsRecount).map(({ batchId }) => batchId));
  const large = lines.filter(({ batchId }) => again.has(batchId));
  if (large.length > 0 && !step.isGreedy) await count(2, large);
  const reasons = Object.fromEntries(compared.map(({ batchId }) => [batchId, reason]));
  return postStocktake(keeper, { id: v7(), stocktakeId: id, reasons }, head, tx, day);
}

/** For tests: what the ledger knows, each doing something in whatever state it finds; false where nothing was to be done. */
export const steps: Steps = {
  titip: (tx, { keeper, owners, ...shelf }, { which, quantity }) => {
    const { businessId = "", productId = "", ownerPrice = 0 } = pick(owners, quantity) ?? {};
    const line = { productId, quantity: quantity + 3, ownerPrice, expiresOn: "2027-06-30", label: wholeLabel };
    const placeId = which % 3 === 2 ? shelf.pojok.id : shelf.gallery.id;
    return receiveGoods(keeper, { id: v7(), placeId, businessId, counterparty: "Uji", lines: [line] }, tx, day);
  },
  jual: (tx, shelf, step) => sell(tx, shelf, step, false),
  jual_luring: (tx, shelf, step) => sell(tx, shelf, step, true),
  batal: (tx, shelf, step) => giveBack(tx, shelf, step, "batal"),
  refund: (tx, shelf, step) => giveBack(tx, shelf, step, "refund"),
  jelaskan: async (tx, shelf, step) => {
    const open = async () => {
      const all = [];
      for (const { id } of [shelf.gallery, shelf.pojok])
        all.push(...(await listDiscrepancies(shelf.head, id, tx, day)));
      return all.filter(({ kind }) => kind === "harga");
    };
    if ((await open()).length === 0) await sell(tx, shelf, { ...step, which: step.which | 1 }, true);
    const one = pick(await open(), step.which);
    if (!one) return false;
    return resolveDiscrepancy(shelf.head, { discrepancyId: one.id, outcome: "diterima", reason }, tx, day);
  },
  pindah: async (tx, shelf, step) => {
    const goods = await moved(tx, shelf, step, true);
    const toPlaceId = goods.placeId === shelf.gallery.id ? shelf.pojok.id : shelf.gallery.id;
    return transferGoods(shelf.keeper, { ...goods, toPlaceId }, tx, day);
  },
  retur: async (tx, shelf, step) => returnGoods(shelf.keeper, { ...(await moved(tx, shelf, step)), reason }, tx, day),
  musnah: async (tx, shelf, step) =>
    destroyGoods(shelf.keeper, { ...(await moved(tx, shelf, step, true)), witness: "Saksi Uji", reason }, tx, day),
  setoran: async (tx, shelf, step) => {
    if (await settle(tx, shelf, step)) return true;
    await steps.jual?.(tx, shelf, step);
    return settle(tx, shelf, step);
  },
  bayar: async (tx, shelf, step) => {
    const waiting = () =>
      tx.execute<{ id: string }>(sql`select id from settlements s where not exists (
        select from payouts p where p.settlement_id = s.id) order by s.seq, s.id`);
    if ((await waiting()).length === 0) await steps.setoran?.(tx, shelf, step);
    const one = pick(await waiting(), step.which);
    if (!one) return false;
    const said = { settlementId: one.id, method: "tunai" as const, receivedBy: "Pemilik" };
    const drawer = step.quantity % 3 === 0 ? { fromDrawer: "on" as const } : {};
    return paySettlement(shelf.keeper, { id: v7(), ...said, ...drawer }, tx, day);
  },
  opname: countAll,
  /** The drawer counted, rightly or wrongly, and the till opened anew. */
  tutup: async (tx, shelf, step) => {
    const placeId = placeOf(shelf, step);
    const shiftId = (await findOpenShift(shelf.keeper, placeId, tx))?.id ?? "";
    await closeShift(shelf.keeper, { shiftId, pieces: { "100": step.which * 1_000 }, reason }, tx, now);
    return openShift(shelf.keeper, { id: v7(), placeId, float: 50_000 }, tx, now);
  },
};
