import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { ownerAdjustments, settlements } from "@/db/schema";
import { consigned, day, leave } from "@/db/seed/consigned";
import { consignmentRuleRows } from "@/db/seed/reference/consignment";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { recordSale } from "../sales/record-sale";
import { takeBack } from "../sales/take-back";
import { listBalances } from "../settlements/list-balances";
import { measurePromises } from "../settlements/measure-promises";
import { settleOwners } from "../settlements/settle-owners";
import { countShelf } from "../stocktakes/count-shelf";
import { getStocktake } from "../stocktakes/get-stocktake";
import { postStocktake } from "../stocktakes/post-stocktake";
import { startStocktake } from "../stocktakes/start-stocktake";
import { destroyGoods } from "./destroy-goods";
import { listOwnDues } from "./list-own-dues";
import type { RuleKind } from "./rule-in-force";
import { setRule } from "./set-rule";

const now = new Date(`${day}T03:00:00Z`);
const price = 15_000;

type Stage = Awaited<ReturnType<typeof consigned>>;
type Obeyed = { value: number; obeys: (tx: Tx, stage: Stage) => Promise<void> };

async function sell(tx: Tx, { clerk, gallery, shiftId, batch }: Stage, quantity: number) {
  const lines = [{ id: v7(), batchId: batch.id, quantity, unitPrice: price }];
  const input = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
  await recordSale(clerk, input, { offline: false, now }, tx);
  return { saleId: input.id, lineId: lines[0]?.id ?? "" };
}

const settle = (tx: Tx, { clerk, gallery }: Stage) =>
  settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, tx, day);

/** Counts so many fewer than there are, as often as it is called, and posts. */
async function miss(tx: Tx, { clerk, head, gallery, batch }: Stage) {
  const { id: stocktakeId } = await startStocktake(clerk, { id: v7(), placeId: gallery.id }, tx);
  return async (missing: number) => {
    const lines = [{ batchId: batch.id, quantity: batch.quantity - missing }];
    const { lastCount: seen } = await getStocktake(clerk, stocktakeId, tx, day);
    await countShelf(clerk, { id: v7(), stocktakeId, shelf: "A", round: 1, seen, lines }, tx, day);
    return postStocktake(clerk, { id: v7(), stocktakeId, reasons: { [batch.id]: "Tidak ada" } }, head, tx, day);
  };
}

async function recountsFrom(tx: Tx, stage: Stage, units: number) {
  const post = await miss(tx, stage);
  await expect(post(units)).rejects.toThrow("1 batch harus dihitung ulang");
  await post(units - 1);
}

/** Each is set for the gallery to what no office begins with; a rule that is added has to be obeyed here too. */
const rules: Record<RuleKind, Obeyed> = {
  potongan: {
    value: 2_000,
    obeys: async (tx, stage) => {
      await expect(leave(tx, stage, { price: 18_749 })).rejects.toThrow("paling sedikit Rp18.800");
      await leave(tx, stage, { price: 18_750 });
    },
  },
  sisa_umur: {
    value: 10,
    obeys: async (tx, stage) => {
      await expect(leave(tx, stage, { expiresOn: addDays(day, 9) })).rejects.toThrow("paling sedikit 10 hari");
      await leave(tx, stage, { expiresOn: addDays(day, 10) });
    },
  },
  batas_batal: {
    value: 45_000,
    obeys: async (tx, stage) => {
      const { saleId, lineId } = await sell(tx, stage, 4);
      const refund = (quantity: number) => {
        const back = { id: v7(), saleId, kind: "refund", method: "tunai", reason: "Kemasan bocor" } as const;
        return takeBack(stage.clerk, { ...back, lines: [{ lineId, quantity }] }, undefined, tx, now);
      };
      await expect(refund(4)).rejects.toThrow("Di atas Rp45.000 perlu persetujuan orang kedua");
      await refund(3);
    },
  },
  minimum_setoran: {
    value: 30_000,
    obeys: async (tx, stage) => {
      const { head, owner, business, gallery } = stage;
      const unmade = async () => (await measurePromises(head, tx, "2027-01-31")).unmade.length;
      await sell(tx, stage, 1);
      expect((await listBalances(head, gallery.id, { through: day }, tx, day)).least.value).toBe(30_000);
      expect(await listOwnDues(owner, business.id, tx, day)).toMatchObject([{ dueOn: null, least: 30_000 }]);
      expect(await unmade()).toBe(0);
      expect(await settle(tx, stage)).toEqual({ settled: 0 });
      await sell(tx, stage, 1);
      expect((await listOwnDues(owner, business.id, tx, day))[0]?.dueOn).not.toBeNull();
      expect(await unmade()).toBe(1);
      expect(await settle(tx, stage)).toEqual({ settled: 1 });
    },
  },
  hari_setoran: {
    value: 20,
    obeys: async (tx, stage) => {
      const { head, owner, business } = stage;
      await sell(tx, stage, 2);
      expect(await listOwnDues(owner, business.id, tx, day)).toMatchObject([{ dueOn: "2026-12-20" }]);
      expect((await measurePromises(head, tx, "2026-12-20")).unmade).toEqual([]);
      expect((await measurePromises(head, tx, "2026-12-21")).unmade).toMatchObject([{ dueOn: "2026-12-20" }]);
      await settle(tx, stage);
      expect(await tx.select().from(settlements)).toMatchObject([{ dueOn: "2026-12-20" }]);
    },
  },
  bagi_rugi: {
    value: 4_000,
    obeys: async (tx, { clerk, gallery, batch }) => {
      const lines = [{ batchId: batch.id, quantity: 2 }];
      const said = { counterparty: "Pemilik Uji", witness: "Saksi Uji", reason: "Kemasan rusak" };
      await destroyGoods(clerk, { id: v7(), placeId: gallery.id, ...said, lines }, tx, day);
      expect(await tx.select().from(ownerAdjustments)).toMatchObject([{ amount: 12_000 }]);
    },
  },
  bagi_hilang: {
    value: 4_000,
    obeys: async (tx, stage) => {
      await (await miss(tx, stage))(1);
      expect(await tx.select().from(ownerAdjustments)).toMatchObject([{ amount: 6_000 }]);
    },
  },
  ulang_unit: { value: 2, obeys: (tx, stage) => recountsFrom(tx, stage, 2) },
  ulang_rupiah: { value: 2 * price, obeys: (tx, stage) => recountsFrom(tx, stage, 2) },
};

test.each(Object.entries(rules))("%s set for a place is obeyed there, to its last unit", (kind, { value, obeys }) =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    const where = { placeId: stage.gallery.id, product: undefined };
    expect(consignmentRuleRows.map((row) => [row.kind, row.value])).not.toContainEqual([kind, value]);
    const rule = { kind: kind as RuleKind, value, validFrom: day, source: "Aturan uji", ...where };
    await setRule(stage.admin, rule, tx, day);
    await obeys(tx, stage);
  }),
);
