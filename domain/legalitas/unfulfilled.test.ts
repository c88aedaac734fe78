import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { consents, documentDecisions, documents, notices } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden } from "../errors";
import { listUnfulfilled } from "./list-unfulfilled";
import { runDay } from "./run-day";

const day = { kind: "system", job: "harian" } as const;

/** A P-IRT that was issued on 10 January 2027, and so is due on 10 April. */
async function stage(tx: Tx) {
  const people = await cast(tx);
  const verified = async (number: string, issuedOn = "2027-01-10", more: { kind?: string } = {}) => {
    const row = { businessId: people.business.id, kind: "pirt", number, typedNumber: number, issuedOn, ...more };
    const [made] = await tx
      .insert(documents)
      .values({ ...row, state: "terverifikasi", expiresOn: "2031-12-31" })
      .returning();
    return String(made?.id);
  };
  const list = async (date: string, size = 50) =>
    (await listUnfulfilled(people.verifier, undefined, size, tx, date)).rows;
  const told = async (kind: "komitmen_tenggat" | "petugas_komitmen") =>
    (await tx.select().from(notices).where(eq(notices.kind, kind)).orderBy(notices.period)).map(
      ({ subject, period, details }) => [kind === "petugas_komitmen" ? details.count : subject, period],
    );
  return { ...people, id: await verified("206321501024331"), verified, list, told };
}

test("owners, visitors and district officers do not see which commitments are unfulfilled", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, visitor, districtOfficer } = await stage(tx);
    for (const actor of [nobody, owner, visitor, districtOfficer])
      await expect(listUnfulfilled(actor, undefined, 50, tx)).rejects.toThrow(Forbidden);
  }));

test("it stands in the list from two weeks before its day, with its age, until it is said to be fulfilled", () =>
  rolledBack(async (tx) => {
    const { id, list, verified } = await stage(tx);
    await verified("0220003690831", "2027-01-10", { kind: "nib" });
    expect(await list("2027-03-26")).toEqual([]);
    expect(await list("2027-03-27")).toMatchObject([{ id, age: 76, dueOn: "2027-04-10", isLate: false }]);
    expect(await list("2027-04-11")).toMatchObject([{ age: 91, isLate: true }]);
    const older = await verified("206321501024332", "2026-12-01");
    expect((await list("2027-04-11")).map((row) => row.id)).toEqual([older, id]);
    await tx.update(documents).set({ commitment: "terpenuhi" }).where(eq(documents.id, older));
    expect(await list("2027-04-11")).toHaveLength(1);
    expect(await list("2032-01-01")).toEqual([]);
  }));

test("pages go on after the last row", () =>
  rolledBack(async (tx) => {
    const { verified, verifier, list } = await stage(tx);
    for (const i of [2, 3]) await verified(`20632150102433${i}`);
    const first = await listUnfulfilled(verifier, undefined, 2, tx, "2027-04-11");
    const second = await listUnfulfilled(verifier, first.next, 2, tx, "2027-04-11");
    expect([...first.rows, ...second.rows]).toEqual(await list("2027-04-11"));
    expect([first.rows.length, second.rows.length, second.next]).toEqual([2, 1, undefined]);
  }));

test("owner and office are reminded once, however often the day is run; nothing where it is fulfilled", () =>
  rolledBack(async (tx) => {
    const { id, verified, told } = await stage(tx);
    const done = await verified("206321501024339");
    await tx.update(documents).set({ commitment: "terpenuhi" }).where(eq(documents.id, done));
    await runDay(day, "2027-03-26", tx);
    expect([await told("komitmen_tenggat"), await told("petugas_komitmen")]).toEqual([[], []]);
    for (const date of ["2027-03-28", "2027-03-28", "2027-03-29", "2027-04-11", "2027-05-20"]) {
      await runDay(day, date, tx);
      expect(await told("komitmen_tenggat")).toEqual([[id, "2027-04-10"]]);
      expect(await told("petugas_komitmen")).toEqual([["1", "2027-03-28"]]);
    }
  }));

test("a permit that is verified when its day is past is said on the next day, to both", () =>
  rolledBack(async (tx) => {
    const { verifier, verified, told } = await stage(tx);
    await runDay(day, "2027-05-20", tx);
    const late = await verified("206321501024338", "2026-06-01");
    const decided = { decision: "terverifikasi" as const, reason: "Sesuai", decidedBy: verifier.userId };
    const decidedAt = new Date("2027-05-20T03:00:00Z");
    await tx.insert(documentDecisions).values({ documentId: late, ...decided, decidedAt });
    for (const date of ["2027-05-20", "2027-05-21", "2027-05-22"]) await runDay(day, date, tx);
    expect(await told("komitmen_tenggat")).toContainEqual([late, "2026-09-01"]);
    expect(await told("petugas_komitmen")).toEqual([
      ["1", "2027-05-20"],
      ["1", "2027-05-21"],
    ]);
  }));

test("who no longer wants to be served is left alone", () =>
  rolledBack(async (tx) => {
    const { business, list, told } = await stage(tx);
    const ofBusiness = and(eq(consents.businessId, business.id), eq(consents.purpose, "layanan"));
    const ended = await tx.update(consents).set({ withdrawnAt: new Date() }).where(ofBusiness).returning();
    expect(ended.length).toBeGreaterThan(0);
    await runDay(day, "2027-05-20", tx);
    expect([await list("2027-05-20"), await told("komitmen_tenggat")]).toEqual([[], []]);
  }));
