import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { expectRow, readSheets, today } from "./testing-sheets";
import { understandSheet } from "./understand-sheet";

test("a sheet for each kecamatan, two prices, a hidden old sheet", async () => {
  const table = (kecamatan: string) => [
    [`DATA UMKM KECAMATAN ${kecamatan}`],
    [
      "No.",
      "Nama UMKM",
      "Nama Pemilik",
      "No WA",
      "Produk Unggulan",
      "Harga Jual",
      "Harga Modal",
      "Sertifikat Halal",
      "No PIRT",
      "Tgl Kadaluarsa",
      "Jumlah",
    ],
    [
      1,
      `Usaha ${kecamatan}`,
      "Ani",
      "081234500001",
      "Kue Semprong",
      20_000,
      15_000,
      "Ada",
      "-",
      new Date("2027-05-01"),
      10,
    ],
    [
      2,
      `Toko ${kecamatan}`,
      "Budi",
      "081234500002",
      "Gula Aren",
      30_000,
      25_000,
      "Belum",
      "-",
      "01-Juni-2027",
      "5 bks",
    ],
  ];
  const { rows, notices } = await readSheets(
    { rows: table("KLARI") },
    { rows: table("CIAMPEL") },
    { name: "Lama", hidden: true, rows: table("PEDES") },
  );
  expect(rows.map(({ row, kecamatan }) => [row, kecamatan])).toEqual([
    [3, "Klari"],
    [4, "Klari"],
    [3, "Ciampel"],
    [4, "Ciampel"],
  ]);
  expectRow(rows[0], { price: 20_000, expiresOn: "2027-05-01", stock: 10, halal: null }, ["halal"]);
  expectRow(rows[1], { price: 30_000, expiresOn: "2027-06-01", stock: 5 });
  expect(notices).toEqual([expect.stringContaining('"Lama" tersembunyi')]);
});

test("a table for each business under its name, thousands in the title", async () => {
  const block = (name: string, owner: string) => [
    ["Nama UMKM", ":", name],
    ["Pemilik", ":", owner],
    [],
    ["No", "Nama Produk", "Berat (gr)", "Harga (ribu)", "Stok", "Tgl Exp"],
    [1, "Basreng Pedas", 100, 12, "20 pcs", new Date("2027-01-01")],
    [2, "Basreng Original", 100, 12.5, "habis", 46_500],
    ["", "Jumlah", "", "24.5"],
    [],
  ];
  const { rows } = await readSheets({ rows: [...block("Dapur Cinta", "Lala"), ...block("Kedai Rindu", "Lili")] });
  expect(rows.map(({ row }) => row)).toEqual([5, 6, 13, 14]);
  expectRow(rows[0], {
    business: "Dapur Cinta",
    owner: "Lala",
    weight: "100 g",
    price: 12_000,
    stock: 20,
    expiresOn: "2027-01-01",
  });
  expectRow(rows[3], { business: "Kedai Rindu", owner: "Lili", price: 12_500, stock: 0, expiresOn: "2027-04-23" });
});

test("same-as-above marks, merged cells, kecamatan inside the address, sizes, permits under way", async () => {
  const { rows } = await readSheets({
    rows: [
      [
        "No",
        "Pengusaha",
        "Unit Usaha",
        "Alamat",
        "Produk",
        "Kemasan",
        "Harga",
        "P.IRT/BPOM",
        "Sert. Halal",
        "HKI",
        "Kadaluwarsa",
        "Qty",
      ],
      [
        1,
        "ibu yanti",
        "cahaya rasa",
        "Dsn Pasir RT 02/05 Kec. Ciampel",
        "abon lele",
        "pouch 100gr",
        "35.000",
        "206.3215.020165-29",
        "ID32110006376171221",
        "-",
        "31-12-2026",
        12,
      ],
      [2, '"', '"', '"', "abon ayam", '"', '"', "proses", '"', "-", '"', 8],
      [
        3,
        "PAK JONO",
        "JONO CRAFT",
        "Klari",
        "Miniatur Kapal",
        "-",
        "150.000 - 250.000",
        "-",
        "-",
        "DID2023012345",
        "-",
        "3 unit",
      ],
      [4, "Iis", "Batik Kita", "Klari", "Kemeja batik", "XL", "Rp 185.000", "-", "-", "-", "-", "2 lusin"],
      [5, null, null, null, "Kemeja batik", "L", "Rp 185.000", "-", "-", "-", "-", "1"],
    ],
    merges: [
      { startRow: 4, startCol: 1, endRow: 5, endCol: 1 },
      { startRow: 4, startCol: 2, endRow: 5, endCol: 2 },
    ],
  });
  expectRow(rows[0], { business: "cahaya rasa", kecamatan: "Ciampel", pirt: "206321502016529", weight: "100 g" });
  expectRow(
    rows[1],
    {
      business: "cahaya rasa",
      product: "abon ayam",
      price: 35_000,
      halal: "ID32110006376171221",
      expiresOn: "2026-12-31",
    },
    ["pirt"],
  );
  expectRow(rows[2], { business: "Jono Craft", owner: "Pak Jono", price: null, brand: null, stock: 3 }, [
    "price",
    "brand",
  ]);
  expectRow(rows[3], { weight: "XL", stock: 24, duplicateOf: null });
  expectRow(rows[4], { business: "Batik Kita", owner: "Iis", weight: "L", duplicateOf: null });
});

test("flavours in a column of their own, several stocks, a permit's end date apart", async () => {
  const { rows } = await readSheets({
    rows: [
      ["DAFTAR PRODUK TITIPAN"],
      [
        "Tgl Masuk",
        "Penitip",
        "NIK",
        "Nama Produk",
        "Varian",
        "Berat",
        "Hrg Setor",
        "Hrg Jual",
        "Stok Awal",
        "Terjual",
        "Sisa",
        "PIRT",
        "Tgl Berlaku PIRT",
        "Kadaluwarsa",
        "No HP",
      ],
      [
        new Date("2026-07-01"),
        "Dapur Oma",
        3215075412967967,
        "Keripik Kaca",
        "Pedas",
        "100g",
        8000,
        10_000,
        20,
        5,
        15,
        "215321501053627",
        "2027",
        "2027-01-01",
        "8.1234567891E10",
      ],
      [
        new Date("2026-07-01"),
        "Dapur Oma",
        "3215075412967967",
        "Keripik Kaca",
        "Original",
        "100g",
        8000,
        10_000,
        20,
        5,
        15,
        "215321501053627",
        "2027",
        "2027-01-01",
        81234567891,
      ],
      [
        new Date("2026-07-02"),
        "DAPUR OMA",
        "3215075412967967",
        "KRIPIK KACA",
        "ori",
        "100 gram",
        8000,
        "10.000",
        20,
        5,
        15,
        "215321501053627",
        "2027",
        "1/1/27",
        81234567891,
      ],
      [
        new Date("2026-07-02"),
        "Dapur Oma",
        "3215075412967967",
        "Keripik Kaca",
        "Original",
        "250 g",
        8000,
        "22.000",
        20,
        5,
        15,
        "",
        "",
        "1/1/27",
        81234567891,
      ],
    ],
  });
  expectRow(
    rows[0],
    { product: "Keripik Kaca Pedas", price: 10_000, stock: 15, nik: null, phone: null, duplicateOf: null },
    ["nik", "phone"],
  );
  expectRow(rows[1], { nik: "3215075412967967", phone: "+6281234567891", expiresOn: "2027-01-01", duplicateOf: null });
  expectRow(rows[2], { duplicateOf: 4 });
  expectRow(rows[3], { weight: "250 g", duplicateOf: null });
});

test("a number two businesses claim is named on both; a permit in the wrong column is moved", async () => {
  const { rows } = await readSheets({
    rows: [
      ["Nama Usaha / Pemilik", "HP", "Produk", "Harga", "No. PIRT", "NIB"],
      ["Dapur A / Ani", "081234567801", "Opak", 10_000, "2153215010536-27", "9120207830213"],
      ["Dapur B / Budi", "081234567802", "Opak", 10_000, "215321501053627", "-"],
      ["Dapur C / Cici", "081234567803", "Bandeng Presto", 10_000, "MD887559864179", "2063510010243-27"],
    ],
  });
  expectRow(rows[0], { business: "Dapur A", owner: "Ani", duplicateOf: null }, ["pirt"]);
  expectRow(rows[1], { owner: "Budi", pirt: "215321501053627", duplicateOf: null }, ["pirt"]);
  expectRow(rows[2], { bpom: "MD887559864179", pirt: "206351001024327", nib: null }, ["bpom", "pirt", "pirt"]);
});

test("columns mapped by hand, also where no titles stand", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "A",
        rows: [
          ["x", "y", "z"],
          ["Dapur A", "Opak", 10_000],
        ],
      },
    ],
  });
  await expect(understandSheet(bytes, { numbers: firstRules, today })).rejects.toThrow(
    "Baris judul kolom tidak ditemukan",
  );
  const mapping = { A: "business", B: "product", C: "price" } as const;
  const { rows, sheets } = await understandSheet(bytes, { numbers: firstRules, today, mapping, headerRow: 1 });
  expect(rows[0]).toMatchObject({ row: 2, business: "Dapur A", product: "Opak", price: 10_000 });
  expect(sheets[0]?.columns.map(({ by }) => by)).toEqual(["tangan", "tangan", "tangan"]);
});
