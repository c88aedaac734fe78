import { expect, test } from "vitest";
import { headerMeaning } from "../columns/header-meaning";
import { readShelfLife, readStorage } from "./read-keeping";

test.each([
  ["Simpan di kulkas", "dingin"],
  ["FROZEN -18C", "beku"],
  ["suhu ruang", "suhu_ruang"],
  ["tempat kering & sejuk", "suhu_ruang"],
  ["-", null],
])("kept %j", (text, value) => expect(readStorage(text).value).toBe(value));

test.each([
  ["3 bulan", 90],
  ["7 hari", 7],
  ["1 th", 365],
  ["30", 30],
  ["", null],
])("keeps %j", (text, value) => expect(readShelfLife(text).value).toBe(value));

test("what is not understood is named", () => {
  expect(readStorage("rak atas").problems[0]).toContain("Cara simpan");
  expect(readShelfLife("3 purnama").problems[0]).toContain("Masa simpan");
});

test.each([
  ["Masa Simpan", "shelfLife"],
  ["Umur simpan (hari)", "shelfLife"],
  ["Shelf life", "shelfLife"],
  ["Cara Penyimpanan", "storage"],
  ["Suhu simpan", "storage"],
])("title %j", (title, field) => expect(headerMeaning(title)?.fields).toEqual([field]));
