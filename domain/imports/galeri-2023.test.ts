import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { importRowJson } from "./import-row-json";
import { understandSheet } from "./understand-sheet";
import type { ImportRow, Understanding } from "./understanding";

let understanding: Understanding;
let rows: ImportRow[];
const at = (row: number) => rows.find((candidate) => candidate.row === row);
const doubts = (row: number) => at(row)?.problems.map(({ field }) => field);

beforeAll(async () => {
  understanding = await understandSheet(await readFile("db/seed/contoh/galeri-2023.xlsx"), {
    numbers: firstRules,
    today: "2026-11-24",
  });
  rows = understanding.rows.map((row) => importRowJson(row, understanding));
});

test("finds all 106 products under the titles in row 5, and skips the total and the note", () => {
  expect(rows).toHaveLength(106);
  expect(understanding.sheets[0]).toMatchObject({ headerRow: 5, skipped: [{ row: 122, reason: "jumlah" }] });
  expect(understanding.notices).toEqual([expect.stringContaining("Catatan")]);
});

test("gives a row in its normal form, in the order of the contract", () => {
  expect(JSON.stringify(at(10))).toBe(
    JSON.stringify({
      row: 10,
      business: "Dapur Ibu Cucu",
      owner: "Dadang Hidayat",
      nik: "3215146501812696",
      phone: "+6285263073450",
      kecamatan: "Jatisari",
      product: "Keripik Singkong Original",
      price: 15_000,
      weight: "150 g",
      nib: null,
      pirt: "215321579336326",
      halal: "ID32110003348370925",
      bpom: null,
      cosmetic: null,
      brand: null,
      expiresOn: "2027-01-08",
      stock: 25,
      problems: [],
      duplicateOf: null,
    }),
  );
});

test("reads every price, phone and kecamatan of the file", () => {
  for (const row of rows) {
    expect(row.price, String(row.row)).toBeGreaterThanOrEqual(6_000);
    expect(row.phone, String(row.row)).toMatch(/^\+628\d{8,11}$/);
    expect(row.kecamatan, String(row.row)).not.toBeNull();
    if (row.expiresOn) expect(row.expiresOn).toMatch(/^202[678]-\d\d-\d\d$/);
  }
  expect(at(60)?.price).toBe(1_039_000);
  expect(at(12)?.kecamatan).toBe("Karawang Barat");
});

test("never keeps a NIK from a number cell, and takes a whole one from another row for the business", () => {
  expect(at(20)).toMatchObject({ nik: null, problems: [{ field: "nik" }] });
  const { businessIndex } = understanding.rows.find(({ row }) => row === 20) ?? { businessIndex: -1 };
  expect(understanding.businesses[businessIndex]).toMatchObject({ name: "Sari Mamah Dede", nik: "3215271405910521" });
  expect(rows.filter(({ problems }) => problems.some(({ field }) => field === "nik"))).toHaveLength(26);
});

test("judges permits", () => {
  expect(doubts(32)).toContain("pirt");
  expect(at(32)?.problems.find(({ field }) => field === "pirt")?.message).toContain("3214");
  expect(at(9)?.problems.find(({ field }) => field === "pirt")?.message).toContain("2024");
  expect(at(6)).toMatchObject({ halal: null, problems: [{ field: "halal" }] });
  expect(at(13)).toMatchObject({ bpom: "MD887559864179", pirt: null });
  expect(at(25)).toMatchObject({ cosmetic: "NA18628758277" });
});

test("offers the nine products typed twice, and no others", () => {
  const doubles = rows
    .filter(({ duplicateOf }) => duplicateOf !== null)
    .map(({ row, duplicateOf }) => [row, duplicateOf]);
  expect(doubles).toEqual([
    [38, 18],
    [51, 32],
    [72, 6],
    [86, 7],
    [93, 46],
    [101, 10],
    [105, 31],
    [113, 85],
    [115, 17],
  ]);
});

test("keeps two businesses of one name apart", () => {
  const named = understanding.businesses.filter(({ name }) => name === "Citra Nok Iis");
  expect(named.map(({ owner }) => owner)).toEqual(["Nining Kusnadi", "Rani Suryani"]);
  expect(understanding.businesses).toHaveLength(58);
});
