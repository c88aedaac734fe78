import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { products } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { listEndings } from "./list-endings";
import { countLosses, listLosses } from "./list-losses";
import { refreshVerdicts } from "./refresh-verdicts";
import { runDay } from "./run-day";

test("owners, visitors and district officers do not see what needs the office's attention", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, visitor, districtOfficer } = await cast(tx);
    for (const actor of [nobody, owner, visitor, districtOfficer]) {
      await expect(listLosses(actor, tx)).rejects.toThrow(Forbidden);
      await expect(countLosses(actor, tx)).rejects.toThrow(Forbidden);
      await expect(listEndings(actor, tx)).rejects.toThrow(Forbidden);
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
    const endings = async (date: string) => (await listEndings(verifier, tx, date)).length;
    expect([await endings("2026-11-01"), await endings("2026-11-02"), await endings("2027-01-31")]).toEqual([0, 1, 1]);
    expect(await countLosses(verifier, tx)).toBe(0);
    await runDay({ kind: "system", job: "harian" }, "2027-02-01", tx);
    expect([await endings("2027-02-01"), await endings("2027-02-07"), await endings("2027-02-08")]).toEqual([1, 1, 0]);
    expect(await listLosses(verifier, tx)).toMatchObject([{ product: "Opak Uji", lostOn: "2027-02-01", places: null }]);
    expect(await countLosses(verifier, tx)).toBe(1);
  }));
