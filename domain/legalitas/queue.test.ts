import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { documentProducts, documents, legalitasKinds, products } from "@/db/schema";
import { sampleEnd, sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { Forbidden, NotFound } from "../errors";
import { changeTarget } from "./change-target";
import { findNeighbours } from "./find-neighbours";
import { listWaiting } from "./list-waiting";
import type { QueueFilter } from "./queue-filter";
import { waitingAges } from "./waiting-ages";

async function stage(tx: Tx) {
  const people = await submitting(tx);
  const ids = [
    await people.submit("nib", sampleNumbers.nib),
    await people.submit("pirt", sampleNumbers.pirt, sampleEnd),
    await people.submit("halal", sampleNumbers.halal),
  ];
  const hours = [10 * 24, 3 * 24 + 1, 2];
  for (const [i, id] of ids.entries()) {
    const submittedAt = new Date(Date.now() - (hours[i] ?? 0) * 3_600_000);
    await tx.update(documents).set({ submittedAt }).where(eq(documents.id, id));
  }
  const kindsIn = async (filter: QueueFilter) =>
    (await listWaiting(people.verifier, { filter }, tx)).rows.map(({ kind }) => kind);
  return { ...people, ids, kindsIn };
}

test("who may not set targets: everybody but admins", () =>
  rolledBack(async (tx) => {
    const { verifier, head, owner, clerk, admin } = await stage(tx);
    for (const person of [verifier, head, owner, clerk, { ...admin, grants: [] }]) {
      await expect(changeTarget(person, { kind: "nib", days: 5 }, tx)).rejects.toThrow(Forbidden);
    }
    await expect(changeTarget(admin, { kind: "paspor", days: 5 }, tx)).rejects.toThrow(NotFound);
  }));

test("late is what waits longer than the target of its kind, from the moment the target is changed", () =>
  rolledBack(async (tx) => {
    const { kindsIn, admin } = await stage(tx);
    expect(await kindsIn({ isLate: true })).toEqual(["nib", "pirt"]);
    await changeTarget(admin, { kind: "nib", days: 14 }, tx);
    expect(await kindsIn({ isLate: true })).toEqual(["pirt"]);
    const [nib] = await tx.select().from(legalitasKinds).where(eq(legalitasKinds.kind, "nib"));
    expect(nib?.targetDays).toBe(14);
  }));

test("the parts of the queue: a kind, an age, both, nonsense; the ages together are the whole queue", () =>
  rolledBack(async (tx) => {
    const { kindsIn } = await stage(tx);
    expect(await kindsIn({ kind: "halal" })).toEqual(["halal"]);
    expect(await kindsIn({ age: "8-14" })).toEqual(["nib"]);
    expect(await kindsIn({ age: "2-3", kind: "nib" })).toEqual([]);
    expect(await kindsIn({ kind: "' or true --" })).toEqual([]);
    const grouped = await Promise.all(waitingAges.map(({ name }) => kindsIn({ age: name })));
    expect(grouped.flat().toSorted()).toEqual(["halal", "nib", "pirt"]);
  }));

test("a number that another has too; a product added to a verified document waits once, since the first of them", () =>
  rolledBack(async (tx) => {
    const { ids, kindsIn, submit, stranger, rival, approve, verifier, crackers } = await stage(tx);
    const [, pirt = "", halal = ""] = ids;
    await submit("halal", sampleNumbers.halal, { businessId: rival.id, productIds: [] }, stranger);
    expect(await kindsIn({ isShared: true })).toEqual(["halal", "halal"]);
    await approve(pirt);
    await tx.update(documents).set({ state: "tercatat" }).where(eq(documents.id, halal));
    const [batik] = await tx
      .insert(products)
      .values({ ...crackers, id: undefined, slug: "batik-uji", name: "Batik Uji", nameKey: "batikuji" })
      .returning();
    const linkedAt = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const links = [
      { id: crackers.id, hours: 5 },
      { id: String(batik?.id), hours: 20 * 24 },
    ];
    await tx.delete(documentProducts).where(eq(documentProducts.documentId, pirt));
    for (const { id, hours } of links)
      await tx.insert(documentProducts).values({ documentId: pirt, productId: id, linkedAt: linkedAt(hours) });
    const { rows } = await listWaiting(verifier, {}, tx);
    expect(rows.map(({ kind, need }) => `${kind} ${need}`)).toEqual(["pirt produk", "nib dokumen", "halal dokumen"]);
    expect(await findNeighbours(verifier, pirt, tx)).toEqual({ next: ids[0], previous: undefined });
    expect(await findNeighbours(verifier, ids[0] ?? "", tx)).toMatchObject({ previous: pirt });
  }));

test("an officer goes through the queue in its order, and from the last back to the first", () =>
  rolledBack(async (tx) => {
    const { ids, verifier, owner } = await stage(tx);
    const [first = "", second = "", third = ""] = ids;
    expect(await findNeighbours(verifier, first, tx)).toEqual({ next: second, previous: undefined });
    expect(await findNeighbours(verifier, second, tx)).toEqual({ next: third, previous: first });
    expect(await findNeighbours(verifier, third, tx)).toEqual({ next: first, previous: second });
    await expect(findNeighbours(owner, first, tx)).rejects.toThrow(Forbidden);
  }));
