import { sql } from "drizzle-orm";
import fc from "fast-check";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { ownerAdjustments, papers } from "@/db/schema";
import { now, sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { addDays } from "@/lib/day-steps";
import { foldSales } from "../reports/fold-sales";
import { takeBack } from "../sales/take-back";
import { listDiscrepancies } from "../stock/list-discrepancies";
import { resolveDiscrepancy } from "../stock/resolve-discrepancy";
import { owedByOwner } from "./owed-by-owner";
import { settleOwners } from "./settle-owners";
import { unsettled } from "./unsettled";

const last = "2026-11-24";
const step = fc.record({
  what: fc.constantFrom(
    "jual",
    "jual",
    "jual",
    "batal",
    "batal",
    "setor",
    "setor_satu",
    "lipat",
    "rugi",
    "harga",
    "jelas",
  ),
  ago: fc.nat(80),
  which: fc.nat(40),
});

const asRows = (tx: Db, sums: ReturnType<typeof sql>) =>
  tx.execute(
    sql`select business_id, gross::int, cut::int, adjusted::int, net::int, held::int from (${sums}) o order by 1`,
  );

const byRows = (placeId: string, day: string) => sql`
  select business_id, sum(gross) as gross, sum(cut) as cut, sum(adjusted) as adjusted, sum(amount) as net,
    coalesce(sum(amount) filter (where is_held), 0) as held
  from ${unsettled(placeId, day)} u group by 1
  having sum(gross) <> 0 or sum(cut) <> 0 or sum(adjusted) <> 0 or sum(amount) <> 0
    or sum(amount) filter (where is_held) <> 0`;

test("sums of what is owed equal the rows that no settlement has, whatever happened in which order", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { keeper, head, gallery, business, rival } = shelf;
    const receipts: string[] = [];
    let settled = 0;
    for (const { what, ago, which } of fc.sample(step, { numRuns: 110, seed: 41 })) {
      const on = addDays(last, -ago);
      if (what === "jual") {
        receipts.push(
          (await sell(tx, shelf, { of: [which * 2, which, which + 3], quantity: 1 + (which % 3), method: "qris", on }))
            .id,
        );
      }
      const saleId = receipts.splice(which % Math.max(receipts.length, 1), 1)[0];
      if (what === "harga") receipts.push((await sell(tx, shelf, { ...cheap, of: [which], on })).id);
      if (what === "jelas") await explain(tx, shelf);
      if (what === "batal" && saleId) {
        const back = {
          id: v7(),
          saleId,
          kind: "batal" as const,
          method: "qris" as const,
          reason: "Alasan uji",
          lines: [],
        };
        await takeBack(keeper, back, head, tx, now);
      } else if (saleId) receipts.push(saleId);
      if (what === "setor" || what === "setor_satu") {
        const businessIds = what === "setor" ? [] : [which % 2 ? business.id : rival.id];
        settled += (await settleOwners(keeper, { placeId: gallery.id, through: on, businessIds }, tx, last)).settled;
      }
      if (what === "lipat") await foldSales(gallery.id, tx);
      if (what === "rugi")
        await lose(tx, { placeId: gallery.id, businessId: which % 2 ? business.id : rival.id, on, by: keeper.userId });
      for (const day of [last, on, addDays(on, -20)]) {
        expect(await asRows(tx, sql`select * from ${owedByOwner(gallery.id, day)} o`)).toEqual(
          await asRows(tx, byRows(gallery.id, day)),
        );
      }
    }
    expect(settled).toBeGreaterThan(3);
  }));

const cheap = { quantity: 2, method: "qris" as const, less: 1_000 };

async function explain(tx: Db, { head, gallery }: Awaited<ReturnType<typeof twoOwners>>) {
  const [one] = (await listDiscrepancies(head, gallery.id, tx, last)).filter(({ kind }) => kind === "harga");
  if (!one) return;
  await resolveDiscrepancy(head, { discrepancyId: one.id, outcome: "diterima", reason: "Alasan uji" }, tx, last);
}

async function lose(
  tx: Db,
  { placeId, businessId, on, by }: { placeId: string; businessId: string; on: string; by: string },
) {
  const paper = {
    id: v7(),
    placeId,
    kind: "musnah" as const,
    year: 2026,
    counterparty: "Uji",
    reason: "Alasan uji",
    writtenBy: by,
  };
  await tx.insert(papers).values(paper);
  await tx
    .insert(ownerAdjustments)
    .values({ id: v7(), placeId, businessId, paperId: paper.id, amount: 1_500, reason: "Alasan uji", on });
}
