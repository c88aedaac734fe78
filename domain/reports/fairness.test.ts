import { expect, test } from "vitest";
import { day } from "@/db/seed/consigned";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { readFairness } from "./read-fairness";

const period = { from: "2026-11-01", to: "2026-11-30" };

test("room on the shelf and sales, by owner and kecamatan, also of those with nothing; refused to who reads no ledger", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { head, owner, districtOfficer, business, rival } = shelf;
    for (const actor of [owner, districtOfficer]) {
      await expect(readFairness(actor, period, tx)).rejects.toThrow(Forbidden);
    }
    await sell(tx, shelf, { of: [0], quantity: 3, method: "qris", on: day });
    const { owners, kecamatan, words } = await readFairness(head, period, tx);
    // Three products of the one in the gallery and two of the other, and two of each in the pojok.
    expect(owners).toMatchObject([
      { id: business.id, kinds: 5, amount: 21_000, present: 1 },
      { id: rival.id, kinds: 4, amount: 0, present: 1 },
    ]);
    expect(kecamatan).toHaveLength(30);
    expect(kecamatan.slice(0, 2)).toMatchObject([
      { id: "32.15.26", kinds: 5, present: 1, registered: 1 },
      { id: "32.15.05", kinds: 4, present: 1, registered: 1 },
    ]);
    expect(kecamatan[2]).toMatchObject({ kinds: 0, amount: 0, present: 0 });
    expect(words.map(({ says }) => says)).toContain("Setiap kecamatan yang punya usaha terdaftar ada di rak.");
  }));
