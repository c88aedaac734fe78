import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { pojokAbsences } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { rolledBack } from "@/db/testing";
import { Forbidden, Refused } from "../errors";
import { listPojokCoverage } from "./list-pojok-coverage";
import { reportAbsence } from "./report-absence";

test("only the officer of that kecamatan may say that there is no pojok", () =>
  rolledBack(async (tx) => {
    const { nobody, head, visitor, districtOfficer } = await cast(tx);
    for (const actor of [nobody, head, visitor, districtOfficer]) {
      await expect(reportAbsence(actor, { id: v7(), kecamatanCode: "32.15.05" }, tx)).rejects.toThrow(Forbidden);
    }
  }));

test("said twice it is one word, and the coverage shows when", () =>
  rolledBack(async (tx) => {
    const { otherDistrictOfficer, head } = await cast(tx);
    const input = { id: v7(), kecamatanCode: "32.15.05" };
    await reportAbsence(otherDistrictOfficer, input, tx);
    await reportAbsence(otherDistrictOfficer, input, tx);
    const other = reportAbsence(otherDistrictOfficer, { ...input, note: "Menunggu gedung baru" }, tx);
    await expect(other).rejects.toThrow("belum terkirim");
    expect(await tx.select().from(pojokAbsences).where(eq(pojokAbsences.id, input.id))).toHaveLength(1);
    const row = (await listPojokCoverage(head, tx)).find(({ kecamatanCode }) => kecamatanCode === "32.15.05");
    expect(row).toMatchObject({ standing: "belum_punya", absentSaidAt: expect.any(Date) });
    expect(await listPojokCoverage(otherDistrictOfficer, tx)).toEqual([row]);
  }));

test("a kecamatan that has a pojok cannot be without one", () =>
  rolledBack(async (tx) => {
    const { districtOfficer } = await cast(tx);
    const saying = reportAbsence(districtOfficer, { id: v7(), kecamatanCode: "32.15.26" }, tx);
    await expect(saying).rejects.toThrow(Refused);
  }));
