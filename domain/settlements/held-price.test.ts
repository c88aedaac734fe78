import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { roleGrants, settlementLines, settlements } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { today } from "@/lib/today";
import { listOwnDues } from "../consignments/list-own-dues";
import { listOwnUnsettled } from "../consignments/list-own-unsettled";
import { sumOwnConsignments } from "../consignments/sum-own-consignments";
import { Forbidden } from "../errors";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { findUnfitRow } from "../stock/find-unfit-row";
import { listDiscrepancies } from "../stock/list-discrepancies";
import { listUnexplained } from "../stock/list-unexplained";
import { resolveDiscrepancy } from "../stock/resolve-discrepancy";
import { listBalances } from "./list-balances";
import { listUnmade } from "./list-unmade";
import { listUnsettled } from "./list-unsettled";
import { settleOwners } from "./settle-owners";

const now = new Date(`${day}T03:00:00Z`);

/** Of goods at Rp25.000 two units at their price, and as many as asked for one rupiah each, as a till without network says. */
async function soldForNothing(tx: Db, quantity = 5) {
  const stage = await consigned(tx, { ownerPrice: 25_000 });
  const { clerk, head, gallery, shiftId, batch, business, owner } = stage;
  const sell = async (quantity: number, unitPrice: number) => {
    const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice }];
    const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
    await recordSale(clerk, sale, { offline: true, now }, tx);
    return sale.id;
  };
  await sell(2, 25_000);
  const saleId = await sell(quantity, 1);
  const [doubt] = await listDiscrepancies(clerk, gallery.id, tx, day);
  const said = { discrepancyId: doubt?.id ?? "", outcome: "diterima" as const, reason: "Harga lama di perangkat" };
  const asked = { placeId: gallery.id, businessId: business.id, through: day };
  return {
    ...stage,
    saleId,
    doubt,
    explain: (actor = head) => resolveDiscrepancy(actor, said, tx, day),
    settle: (placeId = gallery.id) => settleOwners(clerk, { placeId, through: day, businessIds: [] }, tx, day),
    asked,
    sell,
    rows: () => listUnsettled(clerk, asked, {}, tx),
    own: () => listOwnUnsettled(owner, asked, {}, tx),
  };
}

test("who sold far off the price does not explain it: somebody else does, a lone clerk's head too", () =>
  rolledBack(async (tx) => {
    const { clerk, head, gallery, doubt, explain, owner, verifier } = await soldForNothing(tx);
    expect(doubt).toMatchObject({ kind: "harga", needsOther: true, soldBy: clerk.userId });
    await expect(listUnexplained(owner, tx)).rejects.toThrow(Forbidden);
    const open = { id: gallery.id, count: 1, since: today(), held: 5 };
    expect(await listUnexplained(head, tx)).toMatchObject([open]);
    await expect(explain(owner)).rejects.toThrow("berwenang");
    await expect(explain(verifier)).rejects.toThrow("berwenang");
    await expect(explain(clerk)).rejects.toThrow("sampai Rp100.000 dalam 30 hari");
    await explain(head);
    expect(await listDiscrepancies(clerk, gallery.id, tx, day)).toEqual([]);
    expect(await listUnexplained(head, tx)).toEqual([]);
  }));

test("a colleague at the same place explains it", () =>
  rolledBack(async (tx) => {
    const { clerk, admin, explain } = await soldForNothing(tx);
    await explain({ ...clerk, userId: admin.userId });
  }));

test("who brings a sale in a colleague's name does not explain its price either", () =>
  rolledBack(async (tx) => {
    const { clerk, head, admin, gallery, shiftId, batch } = await consigned(tx, { ownerPrice: 25_000 });
    const colleague = { ...clerk, userId: admin.userId };
    const before = new Date("2026-01-01T00:00:00Z");
    await tx.update(roleGrants).set({ grantedAt: before }).where(eq(roleGrants.userId, clerk.userId));
    const lines = [{ id: v7(), batchId: batch.id, quantity: 5, unitPrice: 1 }];
    const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
    await recordSale(colleague, sale, { offline: true, by: clerk.userId, now }, tx);
    const doubtOf = async (actor: typeof clerk) =>
      (await listDiscrepancies(actor, gallery.id, tx, day)).find(({ kind }) => kind === "harga");
    const doubt = await doubtOf(colleague);
    expect(doubt).toMatchObject({ isOwn: true, needsOther: true, soldBy: clerk.userId });
    expect(await doubtOf(head)).toMatchObject({ isOwn: false });
    const said = { discrepancyId: doubt?.id ?? "", outcome: "diterima" as const, reason: "Harga lama di perangkat" };
    for (const own of [colleague, clerk]) {
      await expect(resolveDiscrepancy(own, said, tx, day)).rejects.toThrow("atau mengirim notanya");
    }
    await resolveDiscrepancy(head, said, tx, day);
    expect(await doubtOf(head)).toBeUndefined();
  }));

test("up to the setting who sold may explain the difference, and no more than that in small ones", () =>
  rolledBack(async (tx) => {
    const { clerk, head, gallery, doubt, explain, sell } = await soldForNothing(tx, 3);
    expect(doubt).toMatchObject({ needsOther: false });
    await explain(clerk);
    const next = async () => (await listDiscrepancies(clerk, gallery.id, tx, day))[0];
    const say = async (actor: typeof clerk) => {
      const one = { discrepancyId: (await next())?.id ?? "", outcome: "diterima" as const, reason: "Harga lama lagi" };
      return resolveDiscrepancy(actor, one, tx, day);
    };
    await sell(1, 1);
    expect(await next()).toMatchObject({ needsOther: false });
    await say(clerk);
    await sell(1, 24_000);
    expect(await next()).toMatchObject({ needsOther: true });
    await expect(say(clerk)).rejects.toThrow("dijelaskan oleh petugas lain");
    await say(head);
  }));

test("a line whose price is not explained is owed and waits; once explained, the next run takes it", () =>
  rolledBack(async (tx) => {
    const { clerk, head, owner, business, gallery, settle, explain, rows, own, asked } = await soldForNothing(tx);
    const both = { rows: 2, net: 50_005, held: 5, heldRows: 1 };
    expect((await rows()).sums).toMatchObject(both);
    const balances = () => listBalances(clerk, gallery.id, { through: day }, tx, day);
    expect(await balances()).toMatchObject({ sums: { net: 50_005, held: 5 }, rows: [{ net: 50_005, held: 5 }] });
    expect(await settle()).toEqual({ settled: 1 });
    expect(await tx.select().from(settlements)).toMatchObject([{ net: 50_000 }]);
    expect(await settle()).toEqual({ settled: 0 });
    const waits = { sums: { rows: 1, net: 5, held: 5, heldRows: 1 }, rows: [{ net: 5, isHeld: true }] };
    expect(await rows()).toMatchObject(waits);
    expect(await own()).toMatchObject(waits);
    expect(await balances()).toMatchObject({ rows: [{ net: 5, held: 5 }] });
    expect(await listOwnDues(owner, business.id, tx, day)).toMatchObject([{ net: 5, held: 5, dueOn: null }]);
    expect(await sumOwnConsignments(owner, business.id, tx, day)).toMatchObject({ owed: 5, waiting: 50_000 });
    await explain();
    expect(await rows()).toMatchObject({ sums: { net: 5, held: 0 }, rows: [{ isHeld: false }] });
    await expect(listBalances(owner, asked.placeId, { through: day }, tx, day)).rejects.toThrow("berwenang");
    expect((await listBalances(head, asked.placeId, { through: day }, tx, day)).sums).toMatchObject({ held: 0 });
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("explained, it is settled with the sales after it, once", () =>
  rolledBack(async (tx) => {
    const { settle, explain, sell } = await soldForNothing(tx);
    await settle();
    await explain();
    await sell(1, 25_000);
    expect(await settle()).toEqual({ settled: 1 });
    expect(await settle()).toEqual({ settled: 0 });
    expect(await tx.select({ net: settlements.net }).from(settlements).orderBy(settlements.seq)).toEqual([
      { net: 50_000 },
      { net: 25_005 },
    ]);
    expect(await tx.select().from(settlementLines)).toHaveLength(3);
  }));

test("what comes back of a held line waits with it, and nobody is late for what is held", () =>
  rolledBack(async (tx) => {
    const { clerk, head, saleId, settle, rows, explain } = await soldForNothing(tx);
    const back = {
      id: v7(),
      saleId,
      kind: "batal" as const,
      method: "qris" as const,
      reason: "Harga keliru",
      lines: [],
    };
    await takeBack(clerk, back, head, tx, now);
    expect((await rows()).sums).toMatchObject({ rows: 3, net: 50_000, held: 0, heldRows: 2 });
    await settle();
    expect(await tx.select().from(settlementLines)).toHaveLength(1);
    await explain();
    expect((await rows()).sums).toMatchObject({ rows: 2, net: 0, heldRows: 0 });
  }));

test("a promise is broken by what could have been settled, not by what is held", () =>
  rolledBack(async (tx) => {
    const { settle, gallery, sell } = await soldForNothing(tx);
    await sell(1, 999_999);
    const unmade = () => listUnmade(tx, sql`places.id = ${gallery.id}`, "2026-12-20");
    expect(await unmade()).toMatchObject([{ owners: 1, net: 50_000 }]);
    await settle();
    expect(await unmade()).toEqual([]);
  }));
