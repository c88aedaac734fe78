import fc from "fast-check";
import { expect, test } from "vitest";
import { firstGround } from "@/db/seed/number-rules";
import { permitKinds } from "../permit-numbers/kinds";
import type { Checked } from "./doubt";
import { findDoubts } from "./find-doubts";

const today = "2026-11-24";
const coffee = { name: "Kopi", classCode: "minuman_serbuk", className: "Kopi, teh", isForbidden: false };
const batik = { name: "Batik", classCode: "batik_fesyen", className: "Batik", isForbidden: false };
const pirt: Checked = {
  kind: "pirt",
  typedNumber: "2113215810874-27",
  issuedOn: "2022-06-01",
  expiresOn: "2027-06-01",
  facts: { kemasan: "2", nama: "Dapur Uji" },
  products: [{ ...coffee, classCode: "bumbu" }],
  names: ["CV Dapur Uji", "Pemilik Uji"],
};
const halal: Checked = {
  ...pirt,
  kind: "halal",
  typedNumber: "ID35110017058840424",
  issuedOn: "2024-04-30",
  expiresOn: null,
  facts: {},
};
const md: Checked = { ...pirt, kind: "md", typedNumber: "MD265228006191", facts: {} };
const merek: Checked = {
  ...pirt,
  kind: "merek",
  typedNumber: "IDM000574972",
  products: [],
  facts: {},
};

test.each<[string, Checked, [field: string, part: string][]]>([
  ["all fits", pirt, []],
  [
    "the year of the number is another than the end date",
    { ...pirt, expiresOn: "2026-12-01" },
    [["expiresOn", "2027"]],
  ],
  ["another regency", { ...pirt, typedNumber: "2113510810874-27" }, [["number", "3510 (wilayah lain di Jawa Timur)"]]],
  [
    "another packaging",
    { ...pirt, facts: { kemasan: "1" } },
    [["fakta_kemasan", "kemasan plastik, tetapi yang dipakai kaca"]],
  ],
  ["another food group", { ...pirt, products: [coffee] }, [["products", "Kelompok pangan 11"]]],
  [
    "a class that may not have it",
    { ...pirt, products: [{ ...coffee, classCode: "pangan_dingin", isForbidden: true }] },
    [["products", "tidak boleh"]],
  ],
  ["a class it is not about", { ...pirt, products: [batik] }, [["products", "tidak dikenal untuk Batik"]]],
  ["longer than it can hold", { ...pirt, issuedOn: "2021-06-01" }, [["expiresOn", "lebih dari 5 tahun"]]],
  ["an end before the beginning", { ...pirt, issuedOn: "2027-07-01" }, [["expiresOn", "sesudah tanggal terbit"]]],
  [
    "another holder",
    { ...pirt, facts: { nama: "Warung Lain" } },
    [["fakta_nama", "bukan CV Dapur Uji atau Pemilik Uji"]],
  ],
  ["the owner as holder", { ...pirt, facts: { nama: "PEMILIK UJI" } }, []],
  ["an old number", { ...pirt, typedNumber: "206321447563" }, [["number", "format lama"]]],
  ["a halal certificate", halal, []],
  ["a month of issue that its number denies", { ...halal, issuedOn: "2024-05-01" }, [["issuedOn", "April 2024"]]],
  [
    "a halal certificate with an end",
    { ...halal, expiresOn: "2028-04-30" },
    [["expiresOn", "tidak punya tanggal berakhir"]],
  ],
  ["KH instead of ID", { ...halal, typedNumber: "KH9229532522" }, [["number", "belum selesai"]]],
  ["ER instead of MD", { ...md, typedNumber: "ER12345" }, [["number", "permohonan"]]],
  ["imported food", { ...md, typedNumber: "ML265228006191" }, [["number", "impor"]]],
  ["a brand registered", merek, []],
  [
    "an application instead of a registration",
    { ...merek, typedNumber: "DID2023012345" },
    [["number", "Permohonan merek"]],
  ],
  [
    "a registration instead of an application",
    { ...merek, kind: "permohonan_merek", expiresOn: null },
    [["number", "merek terdaftar"]],
  ],
  [
    "cosmetics from elsewhere",
    { ...md, kind: "kosmetik", typedNumber: "NC18260500350", expiresOn: "2025-06-01", products: [] },
    [["number", "luar Asia"]],
  ],
  ["nothing typed yet", { ...pirt, typedNumber: " ", expiresOn: "2020-01-01" }, []],
])("%s", (_, document, said) => {
  const found = findDoubts(document, firstGround(document.kind, today)).map(({ field, text }) => [field, text]);
  expect(found).toEqual(said.map(([field, part]) => [field, expect.stringContaining(part)]));
});

test("never throws, whatever was typed into whichever field", () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{0,4}[0-9 .\-/]{0,22}$/));
  const day = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  );
  const kind = fc.oneof(fc.constantFrom(...permitKinds, "slhs", "lain"), fc.string());
  fc.assert(
    fc.property(kind, text, day, day, text, text, (kind, typedNumber, issuedOn, expiresOn, kemasan, nama) => {
      const product = { name: nama, classCode: kemasan, className: nama, isForbidden: false };
      const about = { kind, typedNumber, issuedOn, expiresOn, facts: { kemasan, nama }, names: [nama] };
      const doubts = findDoubts({ ...about, products: [product] }, firstGround(kind, today));
      for (const doubt of doubts) expect(doubt.text).not.toMatch(/undefined|NaN|null/);
    }),
  );
});
