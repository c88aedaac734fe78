import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { discrepancies, heldSales, roleGrants, saleLines, sales } from "@/db/schema";
import { consigned, day } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { Conflict, Forbidden, NotFound } from "../errors";
import type { Person } from "../policy";
import { findUnfitRow } from "../stock/find-unfit-row";
import { listDiscrepancies } from "../stock/list-discrepancies";
import { decideHeldSale } from "./decide-held-sale";
import { listHeldSales } from "./list-held-sales";
import { recordSale } from "./record-sale";
import type { SaleInput } from "./schema";

const at = (time: string, date = day) => new Date(`${date}T${time}:00Z`);
const hired = at("00:00", "2026-01-01");
const fired = at("05:00");

/** A clerk whose role ended at noon, and a colleague who still holds the till. */
async function handedOver(tx: Tx) {
  const stage = await consigned(tx);
  const { clerk, nobody, gallery } = stage;
  await tx.update(roleGrants).set({ grantedAt: hired }).where(eq(roleGrants.userId, clerk.userId));
  await tx
    .update(roleGrants)
    .set({ revokedAt: fired, revokedBy: stage.admin.userId, revokedReason: "Pindah tugas" })
    .where(eq(roleGrants.userId, clerk.userId));
  const power = { role: "petugas_galeri", scopeKind: "place", scopeId: gallery.id } as const;
  await tx.insert(roleGrants).values({ userId: nobody.userId, grantedAt: hired, ...power });
  const former: Person = { ...clerk, grants: [] };
  const colleague: Person = { ...nobody, grants: [power] };
  const soldAt = (moment: Date, more: Partial<SaleInput> = {}): SaleInput => ({
    id: v7(),
    placeId: gallery.id,
    shiftId: stage.shiftId,
    method: "qris",
    soldAt: moment,
    lines: [{ id: v7(), batchId: stage.batch.id, quantity: 2, unitPrice: 15_000 }],
    ...more,
  });
  return { ...stage, former, colleague, soldAt };
}

const count = async (tx: Tx) => [(await tx.select().from(sales)).length, (await tx.select().from(heldSales)).length];

test("refuses who never held this till, who sells with network, and a colleague of another place", () =>
  rolledBack(async (tx) => {
    const { former, owner, verifier, colleague, pojok, soldAt } = await handedOver(tx);
    const now = at("06:00");
    const early = soldAt(at("03:00"));
    for (const actor of [owner, verifier]) {
      await expect(recordSale(actor, early, { offline: true, now }, tx)).rejects.toThrow(Forbidden);
      await expect(recordSale(actor, early, { offline: true, by: former.userId, now }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(recordSale(former, early, { offline: false, now }, tx)).rejects.toThrow(Forbidden);
    const forged = { offline: true, by: owner.userId, now };
    await expect(recordSale(colleague, early, forged, tx)).rejects.toThrow(Forbidden);
    const elsewhere = soldAt(at("03:00"), { placeId: pojok.id });
    await expect(recordSale(former, elsewhere, { offline: true, now }, tx)).rejects.toThrow(Forbidden);
    await expect(recordSale(colleague, elsewhere, { offline: true, by: former.userId, now }, tx)).rejects.toThrow(
      NotFound,
    );
    expect(await count(tx)).toEqual([0, 0]);
  }));

test("what was sold before the role ended is posted up to seven days later, in the name of whoever sold, and noted", () =>
  rolledBack(async (tx) => {
    const { former, colleague, gallery, soldAt } = await handedOver(tx);
    const own = soldAt(at("03:00"));
    const lastMoment = { offline: true, now: at("05:00", "2026-12-01") };
    const answer = await recordSale(former, own, lastMoment, tx);
    expect(answer).toMatchObject({ discrepancies: ["wewenang"] });
    expect(await recordSale(former, own, { ...lastMoment, now: at("05:00", "2027-01-01") }, tx)).toEqual(answer);
    const brought = soldAt(at("04:00"));
    const byColleague = { offline: true, by: former.userId, now: at("06:00") };
    expect(await recordSale(colleague, brought, byColleague, tx)).toMatchObject({ discrepancies: ["wewenang"] });
    expect(await tx.select().from(sales)).toMatchObject([
      { soldBy: former.userId, soldAt: at("03:00"), total: 30_000 },
      { soldBy: former.userId, soldAt: at("04:00"), total: 30_000 },
    ]);
    expect(await listDiscrepancies(colleague, gallery.id, tx)).toMatchObject([
      { kind: "wewenang", details: { dicabut: fired.toISOString() } },
      {
        kind: "wewenang",
        details: { dicabut: fired.toISOString(), pengirim: colleague.name, pengirimId: colleague.userId },
      },
    ]);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));

test("a later one is held, visible and never lost, until somebody else decides", () =>
  rolledBack(async (tx) => {
    const { former, colleague, owner, gallery, soldAt } = await handedOver(tx);
    const late = soldAt(at("03:00"));
    const after = soldAt(at("05:01"));
    const held = { discrepancies: ["wewenang"], isHeld: true };
    const tooLate = { offline: true, now: at("05:01", "2026-12-01") };
    const soon = { offline: true, now: at("06:00") };
    for (let twice = 0; twice < 2; twice++) {
      expect(await recordSale(former, late, tooLate, tx)).toMatchObject(held);
      expect(await recordSale(former, after, soon, tx)).toMatchObject(held);
    }
    await expect(recordSale(former, { ...late, method: "tunai", tendered: 30_000 }, tooLate, tx)).rejects.toThrow(
      Conflict,
    );
    expect(await count(tx)).toEqual([0, 2]);
    expect(await listHeldSales(colleague, gallery.id, tx)).toMatchObject([
      { id: late.id, reason: "terlambat", total: 30_000, goods: "2 × Opak Uji" },
      { id: after.id, reason: "sesudah_dicabut" },
    ]);
    await expect(listHeldSales(owner, gallery.id, tx)).rejects.toThrow(Forbidden);

    const decide = (actor: Person, saleId: string, outcome: "dibukukan" | "tidak_dibukukan") =>
      decideHeldSale(actor, { saleId, outcome, reason: "Sudah ditanyakan" }, tx);
    await expect(decide(former, late.id, "dibukukan")).rejects.toThrow(Forbidden);
    const back: Person = { ...former, grants: colleague.grants };
    await expect(decide(back, late.id, "dibukukan")).rejects.toThrow("Orang lain");
    await decide(colleague, late.id, "dibukukan");
    await expect(decide(colleague, late.id, "tidak_dibukukan")).rejects.toThrow(Conflict);
    await decide(colleague, after.id, "tidak_dibukukan");
    expect(await listHeldSales(colleague, gallery.id, tx)).toEqual([]);
    expect(await tx.select().from(sales)).toMatchObject([{ id: late.id, soldBy: former.userId }]);
    expect(await tx.select().from(discrepancies)).toMatchObject([
      { kind: "wewenang", details: { ditahan: "terlambat" } },
    ]);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();

    // The device sends again what it got no answer for, also in the name of somebody who may sell anew.
    expect(await recordSale(back, after, { offline: true, now: at("07:00") }, tx)).toMatchObject(held);
    expect(await recordSale(former, late, tooLate, tx)).toMatchObject({ id: late.id, discrepancies: ["wewenang"] });
    expect(await tx.select().from(saleLines)).toHaveLength(1);
  }));

test("a clock that cannot be right costs no sale: it counts at the nearest moment that can be, and is noted", () =>
  rolledBack(async (tx) => {
    const { colleague, gallery, soldAt } = await handedOver(tx);
    const now = at("06:00");
    const moments = ["1970-01-01T00:00:00Z", "2026-11-24T00:00:00Z", "2026-11-24T06:05:00Z", "2091-05-05T00:00:00Z"];
    const answers = [];
    for (const moment of moments) {
      const sale = soldAt(new Date(moment));
      const answer = await recordSale(colleague, sale, { offline: true, now }, tx);
      expect(await recordSale(colleague, sale, { offline: true, now }, tx)).toEqual(answer);
      answers.push(answer.discrepancies);
    }
    expect(answers).toEqual([["jam"], ["jam"], [], ["jam"]]);
    const rows = await tx.select({ soldAt: sales.soldAt, soldOn: sales.soldOn }).from(sales).orderBy(sales.seq);
    expect(rows.map((row) => row.soldAt)).toEqual([at("01:00"), at("01:00"), now, now]);
    expect(new Set(rows.map(({ soldOn }) => soldOn))).toEqual(new Set([day]));
    expect(await listDiscrepancies(colleague, gallery.id, tx)).toHaveLength(3);
    expect((await findUnfitRow(tx)).unfit).toBeUndefined();
  }));
