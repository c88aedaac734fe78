import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { auditEvents, kindRules } from "@/db/schema";
import { cast } from "@/db/seed/cast";
import { kindRuleRows } from "@/db/seed/reference/kind-rules";
import { sampleEnd, sampleNumbers, submitting } from "@/db/seed/submitting";
import { rolledBack } from "@/db/testing";
import { today as wibToday } from "@/lib/today";
import { Forbidden } from "../../errors";
import type { Actor } from "../../policy";
import { changeHomeRegency } from "./change-home-regency";
import { changeKind } from "./change-kind";
import { getKindRules, listHomeRegencies, listKindRules } from "./list-kind-rules";
import { readGround } from "./read-ground";
import { changeHomeRegencyInput, changeKindInput } from "./schema";

const today = "2026-11-24";
const first = (kind: string) => kindRuleRows.find((row) => row.kind === kind) ?? kindRuleRows[0];
const source = "Surat edaran contoh 12/2026";

const change = (actor: Actor, kind: string, said: Record<string, string>, tx: Db) => {
  const { validMonths, ...row } = first(kind) ?? {};
  const form = {
    ...row,
    validMonths: validMonths ? String(validMonths) : "",
    source,
    validFrom: "2026-11-25",
    ...said,
  };
  const filled = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value ?? ""]));
  return tx.transaction((tx) => changeKind(actor, changeKindInput.parse(filled), tx, today));
};

const bekasi = { code: "3216", name: "Kabupaten Bekasi", validFrom: "2026-11-24", source };

test("who may not: see or change what holds of a kind, or which regency the office serves", () =>
  rolledBack(async (tx) => {
    const { owner, clerk, verifier, head, visitor, districtOfficer } = await cast(tx);
    for (const actor of [owner, clerk, verifier, head, visitor, districtOfficer]) {
      await expect(listKindRules(actor, tx)).rejects.toThrow(Forbidden);
      await expect(getKindRules(actor, "nib", tx)).rejects.toThrow(Forbidden);
      await expect(listHomeRegencies(actor, tx)).rejects.toThrow(Forbidden);
      await expect(change(actor, "nib", { pattern: "^\\d{14}$", example: "02200036908311" }, tx)).rejects.toThrow(
        Forbidden,
      );
      await expect(changeHomeRegency(actor, bekasi, tx, today)).rejects.toThrow(Forbidden);
    }
  }));

test("a new row ends the one before it and changes nothing of it; one that is replaced before it began never holds", () =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    const longer = { pattern: "^\\d{14}$", example: "02200036908311" };
    await change(admin, "nib", { ...longer, validFrom: "2027-01-01" }, tx);
    await change(admin, "nib", { ...longer, validFrom: "2027-01-01", validMonths: "60" }, tx);
    const { rows } = await getKindRules(admin, "nib", tx, today);
    expect(
      rows.map(({ standing, validFrom, until, validMonths }) => [standing, validFrom, until, validMonths]),
    ).toEqual([
      ["akan", "2027-01-01", null, 60],
      ["ditarik", "2027-01-01", "2027-01-01", null],
      ["berlaku", "2020-01-01", "2027-01-01", null],
    ]);
    const nib = (await listKindRules(admin, tx, "2027-01-01")).find(({ kind }) => kind === "nib");
    expect([nib?.now?.pattern, nib?.next]).toEqual(["^\\d{14}$", undefined]);
    expect(await tx.$count(auditEvents, eq(auditEvents.action, "kind.change"))).toBe(2);
    for (const rewrite of [
      sql`update kind_rules set valid_months = 1`,
      sql`delete from home_regencies`,
      sql`truncate kind_rules`,
    ]) {
      await expect(tx.transaction((tx) => tx.execute(rewrite))).rejects.toThrow();
    }
  }));

test.each([
  [{ pattern: "^(\\d+)+$", example: "1" }, "pattern"],
  [{ pattern: "^\\d{13", example: "1" }, "pattern"],
  [{ pattern: `^${"\\d?".repeat(30)}\\d{30}$`, example: "1" }, "pattern"],
  [{ pattern: "^\\d{14}$", example: "" }, "example"],
  [{ pattern: "^\\d{14}$", example: "0220003690831" }, "example"],
  [{ pattern: "^NIB/\\d{3}$", example: "NIB/123" }, "example"],
  [{ pattern: "", example: "0220003690831" }, "example"],
  [{ validFrom: "2020-01-01", help: "Penjelasan yang lain." }, "validFrom"],
  [{ source: first("nib")?.source ?? "" }, "source"],
])("%o is refused at %s", (said, field) =>
  rolledBack(async (tx) => {
    const { admin } = await cast(tx);
    await expect(change(admin, "nib", said, tx)).rejects.toMatchObject({ field });
    expect(await tx.$count(kindRules, eq(kindRules.kind, "nib"))).toBe(1);
  }),
);

test("a form that is not filled in is said at its fields", () => {
  const typed = {
    kind: "nib",
    validMonths: "0",
    issuer: "",
    publicCheck: "http://oss",
    help: "x",
    validFrom: "besok",
    source: "SE",
  };
  const { fieldErrors } = { fieldErrors: changeKindInput.safeParse(typed).error?.issues.map(({ path }) => path[0]) };
  expect(fieldErrors).toEqual(["validMonths", "issuer", "publicCheck", "help", "validFrom", "source"]);
  const regency = { code: "32.15", name: "Karawang", validFrom: "2027-01-01", source };
  expect(changeHomeRegencyInput.safeParse(regency).error?.issues.map(({ path }) => path[0])).toEqual(["code", "name"]);
});

test("a kind whose validity and form change on a date: papers of both sides are handed in and kept", () =>
  rolledBack(async (tx) => {
    const { submit, find, admin } = await submitting(tx);
    const day = wibToday();
    await change(
      admin,
      "slhs",
      { validMonths: "12", validFrom: day, pattern: "^SLHS/\\d{1,4}$", example: "SLHS/12" },
      tx,
    );
    const facts = {};
    const old = { issuedOn: moved(day, -1), expiresOn: moved(day, 700), facts };
    expect(await find(await submit("slhs", "445/12-dinkes", old))).toMatchObject({ number: "445/12-DINKES" });
    const late = { ...old, issuedOn: day };
    await expect(submit("slhs", "SLHS/77", late)).rejects.toMatchObject({
      field: "expiresOn",
      message: expect.stringContaining("lebih dari 1 tahun"),
    });
    await expect(submit("slhs", "445/13", { ...late, expiresOn: moved(day, 300) })).rejects.toMatchObject({
      field: "number",
    });
    expect(await find(await submit("slhs", "slhs/77", { ...late, expiresOn: moved(day, 300) }))).toMatchObject({
      number: "SLHS/77",
    });
    const asPrinted = { ...late, expiresOn: moved(day, 300), isAsPrinted: true };
    expect(await find(await submit("slhs", "445/13", asPrinted))).toMatchObject({ state: "diajukan" });
    await change(admin, "halal", { validMonths: "48", validFrom: day }, tx);
    await expect(submit("halal", sampleNumbers.halal, { issuedOn: day, facts })).rejects.toThrow(
      /Isi tanggal berakhirnya/,
    );
  }));

test("an office of another regency says of the other papers that they come from elsewhere", () =>
  rolledBack(async (tx) => {
    const { submit, find, admin } = await submitting(tx);
    const day = wibToday();
    const pirt = { ...sampleEnd, facts: { kemasan: "2" } };
    expect(await find(await submit("pirt", sampleNumbers.pirt, pirt))).toMatchObject({ state: "diajukan" });
    await changeHomeRegency(admin, { ...bekasi, validFrom: day }, tx, day);
    await expect(
      changeHomeRegency(admin, { ...bekasi, validFrom: day, source: "Lainnya 1/2026" }, tx, day),
    ).rejects.toMatchObject({
      field: "validFrom",
    });
    expect((await readGround(tx, "pirt", day)).home).toEqual({ code: "3216", name: "Kabupaten Bekasi" });
    await expect(submit("pirt", "2153215793364-29", pirt)).rejects.toMatchObject({
      field: "number",
      message: expect.stringMatching(/3215 \(wilayah lain di Jawa Barat\), bukan Kabupaten Bekasi \(3216\)/),
    });
    expect((await listHomeRegencies(admin, tx, day)).map(({ code, standing }) => [code, standing])).toEqual([
      ["3216", "berlaku"],
      ["3215", "berakhir"],
    ]);
  }));

const moved = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
