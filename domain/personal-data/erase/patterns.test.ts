import { expect, test } from "vitest";
import { anyGrouping, asWord, asWritten } from "./patterns";

/** PostgreSQL's marks for the edges of a word, as this language writes them. */
const found = (pattern: string, text: string) =>
  new RegExp(pattern.replaceAll("\\m", "(?<!\\w)(?=\\w)").replaceAll("\\M", "(?<=\\w)(?!\\w)"), "i").test(text);

test("finds a short name as a word, not within one, and whatever blanks are in it", () => {
  expect(found(asWord("Ani"), "bersama Bu ANI.")).toBe(true);
  expect(found(asWord("Ani"), "tanaman aniseed")).toBe(false);
  expect(found(asWord("Siti Ani"), "Siti  Ani")).toBe(true);
  expect(found(asWord("Siti Ani"), String.raw`"catatan\nSiti\nAni\nhadir"`)).toBe(true);
});

test("finds a number in any grouping and an address with other commas", () => {
  for (const written of ["81355501234", "813-5550-1234", "813 5550 1234", "813.5550.1234"]) {
    expect(found(anyGrouping("81355501234"), `hubungi 0${written}`)).toBe(true);
  }
  expect(found(anyGrouping("81355501234"), "81355501235")).toBe(false);
  expect(found(asWritten("Gang Melati 17, Adiarsa"), "Gang Melati 17 Adiarsa")).toBe(true);
  expect(found(asWritten('Dapur "Ibu" (asli)'), String.raw`{"nama":"Dapur \"Ibu\" (asli)"}`)).toBe(true);
});
