import { expect, test } from "vitest";
import { firstGround } from "@/db/seed/number-rules";
import { readBack } from "./read-back";

const today = "2026-11-24";

test("reads a P-IRT number group by group", () => {
  expect(readBack("pirt", "P-IRT 2153215793363 - 29", firstGround("pirt", today))).toEqual({
    number: "2153215793363-29",
    parts: [
      { text: "2", meaning: "kemasan plastik" },
      { text: "15", meaning: "kelompok biji, kacang, dan umbi" },
      { text: "3215", meaning: "Kabupaten Karawang" },
      { text: "79", meaning: "urutan produk" },
      { text: "3363", meaning: "urutan pembuat" },
      { text: "29", meaning: "berakhir tahun 2029" },
    ],
    problems: [],
  });
});

test("says when a halal certificate was issued, and spaces a NIB out", () => {
  expect(readBack("halal", "ID35110017058840424", firstGround("halal", today)).parts).toEqual([
    { text: "0424", meaning: "terbit April 2024" },
  ]);
  expect(readBack("nib", "0220003690831", firstGround("nib", today)).number).toBe("0220 0036 90831");
});

test("nothing typed is no mistake, and free text is read as it is", () => {
  expect(readBack("nib", " ", firstGround("nib", today))).toEqual({ number: null, parts: [], problems: [] });
  expect(readBack("nib", "123", firstGround("nib", today)).problems).toHaveLength(1);
  expect(readBack("slhs", "445/12-dinkes", firstGround("slhs", today))).toMatchObject({
    number: "445/12-DINKES",
    problems: [],
  });
});
