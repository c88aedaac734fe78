import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { payouts, settlements } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { Conflict } from "../errors";
import { recordSale } from "../sales/record-sale";
import { findUnfitRow } from "../stock/find-unfit-row";
import { paySettlement } from "./pay-settlement";
import { settleOwners } from "./settle-owners";

const now = new Date(`${day}T03:00:00Z`);

test("clerks who settle and pay at the same moment, while the till sells on, pay each item once", async () => {
  const { clerk, gallery, shiftId, batch } = await db.transaction((tx) => consigned(tx, { quantity: 100 }));
  const sell = () => {
    const lines = [{ id: v7(), batchId: batch.id, quantity: 1, unitPrice: 15_000 }];
    const sale = { id: v7(), placeId: gallery.id, shiftId, method: "qris" as const, soldAt: now, lines };
    return recordSale(clerk, sale, { offline: false, now });
  };
  const settle = () => settleOwners(clerk, { placeId: gallery.id, through: day, businessIds: [] }, db, day);
  await sell();
  await sell();
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? sell() : settle())));
  await settle();

  const made = await db.select().from(settlements);
  const outcomes = await Promise.all(
    [...made, ...made, ...made].map(({ id }) =>
      paySettlement(clerk, { id: v7(), settlementId: id, method: "tunai", receivedBy: "Pemilik Uji" }, db, day).then(
        () => "paid",
        (error: unknown) => {
          if (!(error instanceof Conflict)) throw error;
          return "refused";
        },
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === "paid")).toHaveLength(made.length);
  expect(await db.select().from(payouts)).toHaveLength(made.length);
  const [sums] = await db.execute<Record<string, number>>(sql`select
    (select sum(owner_amount)::int from sale_lines) as sold, (select sum(amount)::int from payouts) as paid,
    (select count(*)::int - count(distinct sale_line_id)::int from settlement_lines) as twice,
    (select coalesce(sum(owner_amount), 0)::int from sale_lines l
      where not exists (select from settlement_lines s where s.sale_line_id = l.id)) as open`);
  expect(sums).toMatchObject({ twice: 0, paid: (sums?.sold ?? 0) - (sums?.open ?? 0) });
  expect(sums?.paid).toBeGreaterThan(0);
  expect((await findUnfitRow()).unfit).toBeUndefined();
}, 60_000);
