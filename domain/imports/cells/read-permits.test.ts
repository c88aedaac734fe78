import fc from "fast-check";
import { expect, test } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { permitFields } from "../fields";
import { type PermitCell, readPermits } from "./read-permits";

const today = "2026-11-24";
const none = { nib: null, pirt: null, halal: null, bpom: null, cosmetic: null, brand: null };

function read(home: PermitCell["home"], written: string | number, accepts: PermitCell["accepts"] = []) {
  return readPermits([{ home, accepts, written }], { numbers: firstRules, today, textOnly: false });
}

test.each([
  "NIB: 0220003690831 PIRT: 2063215250263-27 Halal: ID35110017058840424",
  "NIB 0220003690831, P-IRT No. 2063215250263-27, Halal ID35110017058840424",
  "0220003690831 / 206321525026327 / ID35110017058840424",
  "NIB.0220003690831\nPIRT.2063215250263-27\nID35110017058840424",
  "nib 0220 0036 90831; spp-irt 206.3215.250263-27; no. halal ID35110017058840424",
  "0220003690831 206321525026327 ID35110017058840424",
  "NIB: 0220003690831 dan PIRT: 206321525026327 + Halal ID 35110017058840424",
])("finds three permits in one cell: %s", (written) => {
  const { values, problems } = read("permits", written);
  expect(values).toEqual({ ...none, nib: "0220003690831", pirt: "206321525026327", halal: "ID35110017058840424" });
  expect(problems).toEqual([]);
});

test("finds MD and cosmetics by their letters", () => {
  expect(read("permits", "BPOM RI MD 265228006191").values.bpom).toBe("MD265228006191");
  expect(read("bpom", "265228006191").values.bpom).toBe("MD265228006191");
  expect(read("bpom", "NA18260500350", ["cosmetic"])).toMatchObject({
    values: { cosmetic: "NA18260500350" },
    problems: [],
  });
  expect(read("brand", "IDM000574972 / DID2023012345")).toMatchObject({
    values: { brand: "IDM000574972" },
    problems: [{ field: "brand", message: expect.stringContaining("permohonan") }],
  });
});

test("a plain no is no problem; a process or a mere yes is named", () => {
  for (const no of ["", "-", "belum", "belum ada", "Tidak ada", "kosong", "n/a"]) {
    expect(read("pirt", no)).toEqual({ values: none, typed: {}, problems: [] });
  }
  expect(read("pirt", "proses").problems).toEqual([
    { field: "pirt", message: expect.stringContaining("dalam proses") },
  ]);
  expect(read("halal", "ada").problems).toEqual([{ field: "halal", message: expect.stringContaining("nomornya") }]);
  expect(read("permits", "NIB: belum, PIRT: proses, Halal: sudah").problems.map(({ field }) => field)).toEqual([
    "pirt",
    "halal",
  ]);
  expect(read("permits", "PIRT, Halal").problems.map(({ field }) => field)).toEqual(["pirt", "halal"]);
});

test("a number in the wrong column is put where it belongs, and that is said", () => {
  expect(read("pirt", "MD887559864179")).toMatchObject({
    values: { ...none, bpom: "MD887559864179" },
    problems: [{ field: "bpom", message: expect.stringContaining("kolom P-IRT") }],
  });
  expect(read("pirt", "0220003690831").values).toEqual({ ...none, nib: "0220003690831" });
  expect(read("nib", "206321525026327").values).toEqual({ ...none, pirt: "206321525026327" });
  expect(read("halal", "KH9229532522")).toMatchObject({ values: none, problems: [{ field: "halal" }] });
});

test("a NIB that lost its first zero gets it back with a doubt; a longer number cell is lost", () => {
  expect(read("nib", 220003690831)).toMatchObject({ values: { nib: "0220003690831" }, problems: [{ field: "nib" }] });
  expect(read("nib", 9120207830213)).toMatchObject({ values: { nib: "9120207830213" }, problems: [] });
  expect(read("pirt", 206321525026327)).toMatchObject({ values: { pirt: "206321525026327" }, problems: [] });
  expect(read("halal", 35110017058840424)).toMatchObject({ values: none, problems: [{ field: "halal" }] });
});

test("a brand's name is no number and no problem", () => {
  expect(read("brand", "Sari Rasa")).toEqual({ values: none, typed: {}, problems: [] });
});

test("never throws", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[A-Z0-9 .,/\-:\n]{0,40}$/));
  fc.assert(
    fc.property(
      fc.constantFrom(...permitFields, "permits" as const),
      cell,
      (home, written) => void read(home, written),
    ),
  );
});
