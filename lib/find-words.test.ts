import { expect, test } from "vitest";
import { findWords, foundWords } from "./find-words";

const words = ["kanker", "obat", "darah tinggi", "c++"];

test.each([
  ["Baik untuk KANKER.", ["kanker"]],
  ["antikanker dan obatnya", ["antikanker", "obatnya"]],
  ["penderita darah\n tinggi", ["darah tinggi"]],
  ["kanker, Kanker, kanker", ["kanker"]],
  ["darah yang tinggi", []],
  ["C++ (bukan regex)", ["c++"]],
  ["", []],
])("in %j", (text, found) => {
  expect(foundWords(text, words)).toEqual(found);
});

test("the stretches are the text again", () => {
  const text = "Jahe merah: bukan obat, bukan untuk darah tinggi.";
  const parts = findWords(text, words);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(findWords(text, [])).toEqual([{ text, isHit: false }]);
});
