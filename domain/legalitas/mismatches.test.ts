import { expect, test } from "vitest";
import { mismatches } from "./mismatches";

const pirt = {
  kind: "pirt",
  number: "213321581087427",
  issuedOn: "2022-06-01",
  expiresOn: "2027-06-01",
  validMonths: 60,
  products: [{ name: "Kopi", classCode: "minuman_serbuk" }],
};

test.each([
  ["all fits", {}, []],
  ["the year of the number is another", { expiresOn: "2026-06-01" }, ["2027"]],
  ["the food group is another", { number: "201321581087427" }, ["Kelompok pangan 01"]],
  ["a class without groups of its own", { products: [{ name: "Opak", classCode: "pangan_kering" }] }, []],
  ["longer than such a permit holds", { issuedOn: "2021-06-01" }, ["lebih dari 5 tahun"]],
  ["a number of odd shape", { number: "X", expiresOn: "2026-06-01" }, []],
])("%s", (_, change, said) => {
  expect(mismatches({ ...pirt, ...change })).toEqual(said.map((part) => expect.stringContaining(part)));
});
