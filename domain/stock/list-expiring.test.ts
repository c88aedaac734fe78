import { expect, test } from "vitest";
import { consigned, leave } from "@/db/seed/consigned";
import { rolledBack } from "@/db/testing";
import { NotFound } from "../errors";
import { listExpiring } from "./list-expiring";

test("refuses whoever reads no ledger, and hides another's gallery", () =>
  rolledBack(async (tx) => {
    const { owner, nobody, clerk, gallery, pojok } = await consigned(tx);
    for (const actor of [owner, nobody])
      await expect(listExpiring(actor, gallery.id, {}, tx)).rejects.toThrow(NotFound);
    await expect(listExpiring(clerk, pojok.id, {}, tx)).rejects.toThrow(NotFound);
  }));

test("lists what is on the shelf and ends within 30 days, the earliest first", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    await leave(tx, stage, { expiresOn: "2027-03-31", shelf: "A1" });
    await leave(tx, stage, { expiresOn: "2027-03-10", quantity: 4 });
    const listed = async (day: string) =>
      (await listExpiring(stage.clerk, stage.gallery.id, {}, tx, day)).rows.map(({ expiresOn, daysLeft, onHand }) => [
        expiresOn,
        daysLeft,
        onHand,
      ]);
    expect(await listed("2027-02-01")).toEqual([]);
    expect(await listed("2027-03-01")).toEqual([
      ["2027-03-10", 9, 4],
      ["2027-03-31", 30, 10],
    ]);
    expect(await listed("2027-04-01")).toEqual([
      ["2027-03-10", -22, 4],
      ["2027-03-31", -1, 10],
    ]);
  }));

test("a long list comes page by page without a gap, also where many end on one day", () =>
  rolledBack(async (tx) => {
    const stage = await consigned(tx);
    for (const expiresOn of ["2027-03-10", "2027-03-10", "2027-03-10", "2027-03-31"])
      await leave(tx, stage, { expiresOn });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listExpiring(stage.clerk, stage.gallery.id, { after, length: 2 }, tx, "2027-03-01");
      seen.push(...page.rows.map(({ batchId }) => batchId));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  }));
