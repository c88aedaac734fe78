import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { documentProducts, documents, products, verdictLosses } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import type { DayKey } from "./day-page";
import { listEndings } from "./list-endings";
import { countLosses, listLosses } from "./list-losses";
import { refreshVerdicts } from "./refresh-verdicts";
import { runDay } from "./run-day";

test("owners, visitors and district officers do not see what needs the office's attention", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, visitor, districtOfficer } = await cast(tx);
    for (const actor of [nobody, owner, visitor, districtOfficer]) {
      await expect(listLosses(actor, undefined, 50, tx)).rejects.toThrow(Forbidden);
      await expect(countLosses(actor, tx)).rejects.toThrow(Forbidden);
      await expect(listEndings(actor, undefined, 50, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("a document stands among what ends until a week after its last day, its product then among what was lost", () =>
  rolledBack(async (tx) => {
    const { verifier, crackers, business } = await cast(tx);
    await tx.update(products).set({ state: "diterima" }).where(eq(products.id, crackers.id));
    await licensed(tx, {
      productId: crackers.id,
      businessId: business.id,
      by: verifier.userId,
      expiresOn: "2027-01-31",
    });
    await refreshVerdicts(tx, [crackers.id], "2026-11-24");
    const endings = async (date: string) => (await listEndings(verifier, undefined, 50, tx, date)).rows.length;
    expect([await endings("2026-11-01"), await endings("2026-11-02"), await endings("2027-01-31")]).toEqual([0, 1, 1]);
    expect(await countLosses(verifier, tx)).toBe(0);
    await runDay({ kind: "system", job: "harian" }, "2027-02-01", tx);
    expect([await endings("2027-02-01"), await endings("2027-02-07"), await endings("2027-02-08")]).toEqual([1, 1, 0]);
    const lost = [{ product: "Opak Uji", lostOn: "2027-02-01", places: null }];
    expect(await listLosses(verifier, undefined, 50, tx)).toMatchObject({ rows: lost, next: undefined });
    expect(await countLosses(verifier, tx)).toBe(1);
    const why = async () => (await listLosses(verifier, undefined, 50, tx)).rows[0]?.reasons.join(" ");
    expect(await why()).toMatch(/P-IRT.* berakhir 31 Januari 2027/);
    await tx.update(documents).set({ expiresOn: "2031-01-31" }).where(eq(documents.kind, "pirt"));
    await tx.update(documents).set({ state: "dicabut", withdrawnOn: "2027-02-02" }).where(eq(documents.kind, "nib"));
    await refreshVerdicts(tx, [crackers.id], "2027-02-02");
    expect(await why()).toMatch(/^NIB .*dicabut sejak 2 Februari 2027/);
  }));

test("both lists go on from page to page: each row once, in order, to the last", () =>
  rolledBack(async (tx) => {
    const { verifier, crackers, business } = await cast(tx);
    const by = { confirmedBy: verifier.userId, confirmedAt: new Date() };
    for (const i of [1, 2, 3]) {
      const { id: _, ...like } = { ...crackers, slug: `opak-${i}`, nameKey: `opak${i}` };
      const product = one(
        await tx
          .insert(products)
          .values({ ...like, state: "diterima" })
          .returning(),
      );
      const number = `206321501024${i}-27`;
      const paper = { businessId: business.id, kind: "pirt", number, typedNumber: number, expiresOn: "2027-01-31" };
      const document = one(
        await tx
          .insert(documents)
          .values({ ...paper, state: "terverifikasi" })
          .returning(),
      );
      await tx.insert(documentProducts).values({ documentId: document.id, productId: product.id, ...by });
      await refreshVerdicts(tx, [product.id], "2026-11-24");
      const lostOn = i === 1 ? "2026-12-02" : "2026-12-01";
      await tx.insert(verdictLosses).values({ productId: product.id, lostOn, reasons: ["P-IRT belum ada."] });
    }
    const lists = [
      (size: number, after?: DayKey) => listLosses(verifier, after, size, tx),
      (size: number, after?: DayKey) => listEndings(verifier, after, size, tx, "2027-01-01"),
    ];
    for (const list of lists) {
      const whole = await list(3);
      const first = await list(2);
      const second = await list(2, first.next);
      expect([first.rows.length, second.rows.length, whole.rows.length]).toEqual([2, 1, 3]);
      expect([...first.rows, ...second.rows]).toEqual(whole.rows);
      expect([whole.next, second.next]).toEqual([undefined, undefined]);
    }
    expect((await listLosses(verifier, undefined, 3, tx)).rows.map(({ lostOn }) => lostOn)).toEqual([
      "2026-12-01",
      "2026-12-01",
      "2026-12-02",
    ]);
  }));

function one<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (!row) throw new Error("Nothing was written.");
  return row;
}
