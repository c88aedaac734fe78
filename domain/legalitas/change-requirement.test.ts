import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, type Tx } from "@/db/client";
import { auditEvents, requirementRules } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { licensed } from "@/db/seed/licensed";
import { rolledBack } from "@/db/testing";
import { databaseRefusal } from "../database-refusal";
import { Forbidden, NotFound, Refused } from "../errors";
import { changeRequirement } from "./change-requirement";
import { getRequirement, listRequirements } from "./list-requirements";
import { previewRequirement } from "./preview-requirement";
import { changeRequirementInput } from "./requirement-schema";

const date = "2026-11-24";
const slhs = {
  classCode: "pangan_kering",
  kind: "slhs",
  level: "wajib" as const,
  alternatives: [],
  validFrom: "2027-01-01",
  source: "Surat edaran uji 1/2026",
};
const standing = (tx: Tx, classCode = slhs.classCode, kind = slhs.kind) =>
  tx
    .select()
    .from(requirementRules)
    .where(and(eq(requirementRules.classCode, classCode), eq(requirementRules.kind, kind)))
    .orderBy(requirementRules.validFrom, requirementRules.createdAt);

test("only an admin changes, previews or reads the matrix", () =>
  rolledBack(async (tx) => {
    const { nobody, owner, clerk, verifier, districtOfficer, visitor, head } = await cast(tx);
    for (const actor of [nobody, owner, clerk, verifier, districtOfficer, visitor, head]) {
      await expect(changeRequirement(actor, slhs, tx, date)).rejects.toThrow(Forbidden);
      await expect(previewRequirement(actor, slhs, tx, date)).rejects.toThrow(Forbidden);
      await expect(listRequirements(actor, date, tx)).rejects.toThrow(Forbidden);
      await expect(getRequirement(actor, slhs.classCode, slhs.kind, tx)).rejects.toThrow(Forbidden);
    }
    expect(await standing(tx)).toEqual([]);
  }));

test("a new row ends the one before it, with a name, and asks for the daily job", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const postponed = { ...slhs, kind: "halal", level: "saran" as const, validFrom: "2027-10-17" };
    const id = await changeRequirement(admin, postponed, tx, date);
    const rows = await standing(tx, "pangan_kering", "halal");
    expect(rows.map(({ level, validFrom, validTo }) => [level, validFrom, validTo])).toEqual([
      ["saran", "2020-01-01", "2026-10-17"],
      ["wajib", "2026-10-17", "2027-10-17"],
      ["saran", "2027-10-17", null],
    ]);
    expect(rows.at(-1)).toMatchObject({ id, createdBy: admin.userId, source: slhs.source });
    const [trace] = await tx.select().from(auditEvents).where(eq(auditEvents.action, "requirement.change"));
    expect(trace).toMatchObject({ subjectId: "pangan_kering/halal", actorId: admin.userId });
    expect(trace?.details).toMatchObject({ mengakhiri: rows[1]?.id, mulai: "2027-10-17" });
    const jobs = await tx.execute("select name from antrean.job where state = 'created'");
    expect([...jobs]).toEqual([{ name: "harian" }]);
  }));

test("a row that has not begun is withdrawn by a new one, and stays to be seen", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const first = await changeRequirement(admin, slhs, tx, date);
    const second = await changeRequirement(admin, { ...slhs, level: "saran", validFrom: "2026-12-01" }, tx, date);
    const third = await changeRequirement(admin, { ...slhs, level: "tidak_perlu", validFrom: "2026-12-01" }, tx, date);
    const rows = await standing(tx);
    const inForce = rows.filter((row) => row.withdrawnAt === null);
    expect(inForce).toMatchObject([{ id: third, validTo: null }]);
    const withdrawn = rows.filter((row) => row.withdrawnBy === admin.userId).map(({ id }) => id);
    expect(withdrawn.toSorted()).toEqual([first, second].toSorted());
    const history = await getRequirement(admin, slhs.classCode, slhs.kind, tx);
    expect(history.rows).toHaveLength(3);
    expect(history.rows.filter((row) => row.withdrawnBy === admin.name)).toHaveLength(2);
  }));

test("what has begun is not changed: same day, earlier, or the same once more", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const pirt = { ...slhs, kind: "pirt" };
    for (const validFrom of ["2020-01-01", "2019-12-31"]) {
      await expect(changeRequirement(admin, { ...pirt, validFrom }, tx, date)).rejects.toMatchObject({
        field: "validFrom",
      });
    }
    const [now] = await standing(tx, "pangan_kering", "pirt");
    const same = { ...pirt, alternatives: ["md"], source: now?.source ?? "" };
    await expect(changeRequirement(admin, same, tx, date)).rejects.toMatchObject({ field: "level" });
    await expect(changeRequirement(admin, { ...pirt, alternatives: ["pirt"] }, tx, date)).rejects.toThrow(Refused);
    await expect(
      changeRequirement(admin, { ...pirt, level: "tidak_boleh", alternatives: ["md"] }, tx, date),
    ).rejects.toMatchObject({ field: "level" });
    await expect(changeRequirement(admin, { ...slhs, kind: "sim" }, tx, date)).rejects.toThrow(Refused);
    await expect(changeRequirement(admin, { ...slhs, classCode: "mobil" }, tx, date)).rejects.toThrow(Refused);
    await expect(getRequirement(admin, "mobil", "nib", tx)).rejects.toThrow(NotFound);
    expect(await standing(tx, "pangan_kering", "pirt")).toEqual([now]);
  }));

test("the form's words become an input, and what is missing is said beside its field", () => {
  const { alternatives, ...fields } = slhs;
  expect(changeRequirementInput.parse({ ...fields, atau_md: "on", atau_halal: "on" })).toEqual({
    ...fields,
    alternatives: ["halal", "md"],
  });
  const { error } = changeRequirementInput.safeParse({ ...fields, validFrom: "2026-02-30", source: " x " });
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["validFrom", "source"]);
});

test("PostgreSQL itself refuses an overlap, an edit, a revival and a deletion", async () => {
  const refusal = (write: (tx: Tx) => Promise<unknown>) =>
    db.transaction(write).then(
      () => undefined,
      (error: unknown) => error,
    );
  const overlap = await refusal((tx) => tx.insert(requirementRules).values({ ...slhs, kind: "nib" }));
  expect(databaseRefusal(overlap)).toMatchObject({ field: "validFrom" });
  const nib = and(eq(requirementRules.classCode, "kriya"), eq(requirementRules.kind, "nib"));
  const change = (set: Partial<typeof requirementRules.$inferInsert>) =>
    refusal((tx) => tx.update(requirementRules).set(set).where(nib));
  const halal = and(eq(requirementRules.kind, "halal"), eq(requirementRules.validTo, "2026-10-17"));
  for (const error of [
    await change({ level: "saran" }),
    await change({ validFrom: "2021-01-01" }),
    await change({ source: "lain" }),
    await change({ alternatives: ["md"] }),
    await refusal((tx) => tx.update(requirementRules).set({ validTo: null }).where(halal)),
    await refusal((tx) => tx.delete(requirementRules).where(nib)),
  ]) {
    expect(error).toMatchObject({ cause: { code: "GU001" } });
  }
});

test("the preview says who would lose and gain the verdict, and writes nothing", () =>
  rolledBack(async (tx) => {
    const { admin, crackers, business, verifier } = await cast(tx);
    await licensed(tx, { productId: crackers.id, businessId: business.id, by: verifier.userId });
    const before = await standing(tx);
    const loss = await previewRequirement(admin, slhs, tx, date);
    expect(loss).toMatchObject({ day: "2027-01-01", judged: 1, lost: { count: 1 }, gained: { count: 0 } });
    expect(loss.lost.rows[0]).toMatchObject({
      id: crackers.id,
      reason: "Belum ada SLHS / label higiene untuk produk ini.",
    });
    expect((await previewRequirement(admin, { ...slhs, level: "saran" }, tx, date)).lost.count).toBe(0);
    expect(await standing(tx)).toEqual(before);

    await changeRequirement(admin, slhs, tx, date);
    const gain = await previewRequirement(admin, { ...slhs, level: "saran", validFrom: "2027-03-01" }, tx, date);
    expect(gain).toMatchObject({ lost: { count: 0 }, gained: { count: 1 } });
  }));
