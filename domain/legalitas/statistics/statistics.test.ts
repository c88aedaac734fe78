import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { documentDecisions, documents } from "@/db/schema";
import { sampleEnd, sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../../errors";
import { getDocument } from "../get-document";
import { listWaiting } from "../list-waiting";
import { rejectDocument } from "../reject-document";
import { reverseDecision } from "../reverse-decision";
import { countWaitingAges } from "./count-waiting-ages";
import { listDecided } from "./list-decided";
import { readStatistics } from "./read-statistics";

const period = { from: "2020-01-01", to: "2099-12-31" };

async function stage(tx: Tx) {
  const people = await submitting(tx);
  /** As if it had been handed in so many days before it is decided. */
  const wait = async (id: string, days: number) => {
    const submittedAt = new Date(Date.now() - days * 86_400_000);
    await tx.update(documents).set({ submittedAt }).where(eq(documents.id, id));
    return id;
  };
  return { ...people, wait };
}

test("who may not see how long the office takes: owners, clerks, visitors", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, visitor, nobody } = await stage(tx);
    for (const person of [owner, clerk, visitor, nobody]) {
      await expect(readStatistics(person, period, tx)).rejects.toThrow(Forbidden);
      await expect(listDecided(person, period, tx)).rejects.toThrow(Forbidden);
      await expect(countWaitingAges(person, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("median and p90 by kind and officer, and each count is as long as the list it opens", () =>
  rolledBack(async (tx) => {
    const { submit, approve, wait, verifier, otherVerifier, head } = await stage(tx);
    for (const [i, days] of [1, 2, 3, 4, 10].entries()) {
      const id = await submit("nib", `022000369083${i}`);
      await wait(id, days);
      if (i === 4) await rejectDocument(otherVerifier, { documentId: id, reason: "Dokumen usaha lain" }, tx);
      else await approve(id);
    }
    await approve(await wait(await submit("halal", sampleNumbers.halal), 1));
    const { all, kinds, officers } = await readStatistics(head, period, tx);
    expect(all).toMatchObject({ count: 6, late: 2 });
    const [nib, halal] = kinds;
    expect(nib).toMatchObject({ key: "nib", name: "NIB", count: 5, late: 2, targetDays: 3 });
    expect([nib?.median, nib?.p90].map((days) => days?.toFixed(1))).toEqual(["3.0", "7.6"]);
    expect(halal).toMatchObject({ key: "halal", count: 1, late: 0 });
    expect(officers.map(({ key, count }) => [key, count])).toEqual([
      [verifier.userId, 5],
      [otherVerifier.userId, 1],
    ]);
    const rowsOf = async (filter: object) => (await listDecided(head, { ...period, filter }, tx)).rows.length;
    expect(await rowsOf({})).toBe(6);
    expect(await rowsOf({ kind: "nib" })).toBe(5);
    expect(await rowsOf({ kind: "nib", isLate: true })).toBe(2);
    expect(await rowsOf({ officer: otherVerifier.userId })).toBe(1);
    const first = await listDecided(head, { ...period, size: 4 }, tx);
    const second = await listDecided(head, { ...period, size: 4, after: first.next }, tx);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(6);
    expect(second.next).toBeUndefined();
  }));

test("a period has whole days in WIB, both included", () =>
  rolledBack(async (tx) => {
    const { owner, verifier, head, business } = await stage(tx);
    const paper = { businessId: business.id, kind: "nib", number: "1", typedNumber: "1", submittedBy: owner.userId };
    const [document] = await tx
      .insert(documents)
      .values({ ...paper, state: "terverifikasi", submittedAt: new Date("2026-01-01T00:00:00Z") })
      .returning();
    const decided = async (at: string) =>
      tx.insert(documentDecisions).values({
        documentId: document?.id ?? "",
        decision: "terverifikasi",
        reason: "Uji",
        decidedBy: verifier.userId,
        decidedAt: new Date(at),
      });
    await decided("2026-03-01T16:59:59Z");
    await decided("2026-03-01T17:00:00Z");
    await decided("2026-03-02T16:59:59Z");
    const on = async (day: string) => (await readStatistics(head, { from: day, to: day }, tx)).all?.count;
    expect([await on("2026-03-01"), await on("2026-03-02"), await on("2026-03-03")]).toEqual([1, 2, undefined]);
  }));

test("a decision that was undone does not count; the one in its place carries the whole wait", () =>
  rolledBack(async (tx) => {
    const { submit, approve, wait, otherVerifier, head } = await stage(tx);
    const id = await wait(await submit("nib", sampleNumbers.nib), 5);
    await approve(id);
    const decisionId = (await getDocument(head, id, tx)).reversible ?? "";
    await reverseDecision(otherVerifier, { documentId: id, decisionId, reason: "Salah tekan" }, tx);
    expect((await readStatistics(head, period, tx)).all).toBeUndefined();
    await approve(id);
    const { all } = await readStatistics(head, period, tx);
    expect(all?.count).toBe(1);
    expect(all?.median).toBeCloseTo(5, 1);
  }));

test("ages of what waits now add up to the queue, and each is as long as the part it opens", () =>
  rolledBack(async (tx) => {
    const { submit, wait, verifier } = await stage(tx);
    await wait(await submit("nib", sampleNumbers.nib), 2.5);
    await wait(await submit("pirt", sampleNumbers.pirt, sampleEnd), 20);
    await submit("halal", sampleNumbers.halal);
    const ages = await countWaitingAges(verifier, tx);
    expect(ages.map(({ count }) => count)).toEqual([1, 1, 0, 0, 1]);
    for (const { name, count } of ages) {
      expect((await listWaiting(verifier, { filter: { age: name } }, tx)).rows).toHaveLength(count);
    }
  }));
