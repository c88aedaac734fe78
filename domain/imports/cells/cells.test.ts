import fc from "fast-check";
import { expect, test } from "vitest";
import { karawang } from "@/db/seed/reference/kecamatan";
import { kecamatanInAddress, readKecamatan } from "./read-kecamatan";
import { readPrice } from "./read-price";
import { readStock } from "./read-stock";
import { readWeight } from "./read-weight";

test.each([
  ["Kec. Klari", "Klari"],
  ["KLARI ", "Klari"],
  ["Kecamatan Karawang Timur", "Karawang Timur"],
  ["Krw Brt", "Karawang Barat"],
  ["KARAWANG BRT", "Karawang Barat"],
  ["Krw. Timur", "Karawang Timur"],
  ["Tlk Jambe Timur", "Telukjambe Timur"],
  ["Teluk Jambe Barat", "Telukjambe Barat"],
  ["Tl. Jambe Brt", "Telukjambe Barat"],
  ["Kotabaru", "Kota Baru"],
  ["Kec.Kota Baru", "Kota Baru"],
  ["Lemah Abang", "Lemahabang"],
  ["Rengas Dengklok", "Rengasdengklok"],
  ["R. Dengklok", "Rengasdengklok"],
  ["Cilamaya Wtn", "Cilamaya Wetan"],
  ["Klari, Kab. Karawang", "Klari"],
  ["Ds. Cibalongsari Kec. Klari", "Klari"],
  ["Telaga Sari", "Telagasari"],
])("kecamatan %s is %s", (written, value) => {
  expect(readKecamatan(written)).toEqual({ value, problems: [] });
});

test.each([
  ["Rengasdengklog", "Rengasdengklok"],
  ["Jatisri", "Jatisari"],
  ["Kerawang Timr", "Karawang Timur"],
  ["Majalya", "Majalaya"],
])("kecamatan %s is taken for %s with a doubt", (written, value) => {
  expect(readKecamatan(written)).toEqual({ value, problems: [expect.stringContaining(value)] });
});

test.each(["Karawang", "Telukjambe", "Cilamaya", "Cikarang", "Bekasi", "xyz"])(
  "kecamatan %s is not guessed",
  (written) => {
    expect(readKecamatan(written)).toEqual({ value: null, problems: [expect.any(String)] });
  },
);

test("every official name stands, and an address may tell one", () => {
  for (const [, name] of karawang) expect(readKecamatan(name)).toEqual({ value: name, problems: [] });
  expect(kecamatanInAddress("Dsn. Krajan RT 1/2 Ds. Duren Kec. Klari Kab. Karawang")).toBe("Klari");
  expect(kecamatanInAddress("Kec. Teluk Jambe Timur, Karawang")).toBe("Telukjambe Timur");
  expect(kecamatanInAddress("Jl. Klari Raya")).toBeNull();
});

test.each([
  ["150gr", "150 g"],
  ["150 gram", "150 g"],
  ["Netto: 150 g", "150 g"],
  ["1 kg", "1 kg"],
  ["1,5 Kg", "1,5 kg"],
  ["½ kg", "500 g"],
  ["0,25 kg", "250 g"],
  ["1/4 kg", "250 g"],
  ["2 ons", "200 g"],
  ["350ml", "350 ml"],
  ["1 liter", "1 l"],
  ["1.000 gr", "1000 g"],
  ["10 butir", "10 butir"],
  ["isi 10", "10 pcs"],
  ["10 x 20 gr", "10 x 20 g"],
  ["Standing pouch 150gr", "150 g"],
  ["30x40 cm", "30 x 40 cm"],
  ["xl", "XL"],
  ["All size", "All Size"],
])("weight %s is %s", (written, value) => {
  expect(readWeight(written)).toEqual({ value, problems: [] });
});

test("a bare weight takes the unit of its title, or grams with a doubt", () => {
  expect(readWeight(240)).toEqual({ value: "240 g", problems: [expect.stringContaining("dianggap 240 g")] });
  expect(readWeight("350", { unit: "ml", stated: true })).toEqual({ value: "350 ml", problems: [] });
  expect(readWeight("Plastik")).toEqual({ value: null, problems: [] });
  expect(readWeight("100-150 gr").problems).toHaveLength(1);
});

test.each([
  [12, 12],
  ["12 pcs", 12],
  ["12pcs", 12],
  ["1 lusin", 12],
  ["2 lsn", 24],
  ["setengah lusin", 6],
  ["selusin", 12],
  ["2 dus @ 10", 20],
  ["2 dus isi 10", 20],
  ["1 kodi", 20],
  ["3 bungkus", 3],
  ["1.000", 1000],
  ["habis", 0],
  ["sisa 4", 4],
])("stock %s is %i", (written, value) => {
  expect(readStock(written)).toEqual({ value, problems: [] });
});

test.each([
  ["± 5", 5],
  ["12 (2 rusak)", 12],
  ["1 lusin 3 pcs", 15],
])("stock %s is %i with a doubt", (written, value) => {
  expect(readStock(written)).toEqual({ value, problems: [expect.any(String)] });
});

test.each(["2 dus", "10-15", "5 kg", "banyak", -3, 12.5])("stock %s is not guessed", (written) => {
  expect(readStock(written)).toEqual({ value: null, problems: [expect.any(String)] });
});

test("a price without its thousands is named", () => {
  expect(readPrice(15)).toEqual({ value: null, problems: [expect.stringContaining("15000")] });
  expect(readPrice(15, 1000)).toEqual({ value: 15_000, problems: [] });
  expect(readPrice("12,5", 1000)).toEqual({ value: 12_500, problems: [] });
});

test("never throw, and a normal form stands", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9 .,/x@a-z±½]{0,14}$/));
  fc.assert(
    fc.property(cell, (written) => {
      const weight = readWeight(written).value;
      if (weight !== null) expect(readWeight(weight)).toEqual({ value: weight, problems: [] });
      const stock = readStock(written).value;
      if (stock !== null) expect(readStock(stock)).toEqual({ value: stock, problems: [] });
      const kecamatan = readKecamatan(String(written)).value;
      if (kecamatan !== null) expect(readKecamatan(kecamatan).value).toBe(kecamatan);
    }),
  );
});
