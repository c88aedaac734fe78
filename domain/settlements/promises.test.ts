import { expect, test } from "vitest";
import { settlements } from "@/db/schema";
import { sell, twoOwners } from "@/db/seed/sold";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { countBrokenPromises } from "./count-broken-promises";
import { lastPromised } from "./last-promised";
import { measurePromises } from "./measure-promises";
import { paySettlement } from "./pay-settlement";
import { settleOwners } from "./settle-owners";

test("an owner who is not paid on the promised day is seen: not settled, not paid, paid late", () =>
  rolledBack(async (tx) => {
    const shelf = await twoOwners(tx);
    const { head, keeper, owner, gallery } = shelf;
    await expect(measurePromises(owner, tx)).rejects.toThrow(Forbidden);
    await expect(countBrokenPromises(owner, tx)).rejects.toThrow(Forbidden);
    await sell(tx, shelf, { of: [0, 2], quantity: 10, method: "qris", on: "2026-11-20" });
    expect((await measurePromises(head, tx, "2026-12-01")).unmade).toEqual([]);

    const unmade = await measurePromises(head, tx, "2026-12-29");
    expect(unmade.unmade).toMatchObject([{ placeId: gallery.id, owners: 2 }]);
    expect(await countBrokenPromises(head, tx, "2026-12-29")).toEqual({ overdue: 0, unmade: 1 });

    await settleOwners(keeper, { placeId: gallery.id, through: "2026-11-30", businessIds: [] }, tx, "2026-12-01");
    const [first] = await tx.select().from(settlements).orderBy(settlements.seq);
    const late = await measurePromises(head, tx, "2026-12-29");
    expect(late).toMatchObject({ unmade: [], kept: [{ month: "2026-12", onTime: 0, late: 0, overdue: 2 }] });
    expect(late.overdue.sums.rows).toBe(2);

    const paid = {
      id: crypto.randomUUID(),
      settlementId: first?.id ?? "",
      method: "tunai",
      receivedBy: "Pemilik",
    } as const;
    await paySettlement(keeper, paid, tx, "2026-12-29");
    const { kept } = await measurePromises(head, tx, "2026-12-29");
    expect(kept).toMatchObject([{ late: 1, overdue: 1 }]);
    expect(kept[0]?.lateDays).toBeGreaterThan(0);
  }));

test("a month is promised once its day lies behind", () => {
  expect(lastPromised("2026-12-10", 10)).toBe("2026-10-31");
  expect(lastPromised("2026-12-11", 10)).toBe("2026-11-30");
});
