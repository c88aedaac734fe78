import { expect, test } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { expectRow, readSheets, today } from "./testing-sheets";
import { understandSheet } from "./understand-sheet";

test("groups over their parts, kecamatan headings, blanks carried down, subtotals, signatures", async () => {
  const { rows, sheets } = await readSheets({
    rows: [
      ["PEMERINTAH KABUPATEN KARAWANG"],
      [],
      ["NO", "DATA PELAKU USAHA", null, null, "PRODUK", null, null, "LEGALITAS", null, null, "KET"],
      [null, "NAMA IKM", "PEMILIK", "KONTAK", "NAMA", "NETTO", "HARGA", "NIB", "PIRT", "HALAL", null],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)"],
      ["KECAMATAN KLARI"],
      [
        1,
        "DAPUR BU TUTI",
        "TUTI HERAWATI",
        81234567890,
        "KERIPIK BAWANG",
        "100 gr",
        "Rp. 12.500,-",
        9120207830213,
        "2153215010536-27",
        "ID32110006376171221",
      ],
      [null, null, null, null, "KERIPIK PISANG", "1/4 kg", "17.500", null, "2143215010636-28"],
      [null, "Sub Total", null, null, null, null, 30_000],
      ["KEC. KRW TIMUR"],
      [2, "Aneka Kue Bunda", "Neni", "0812-1111-2222 / 0813-2222-3333", "Nastar", "500 gr", "75rb", 220003690831],
      [null, "TOTAL", null, null, null, null, 105_000],
      [],
      [null, null, null, null, null, null, null, "Karawang, 3 Agustus 2026"],
      [null, null, null, null, null, null, null, "Kepala Bidang UKM"],
      [null, null, null, null, null, null, null, "NIP. 196801011990031001"],
    ],
    merges: [
      { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
      { startRow: 2, startCol: 1, endRow: 2, endCol: 3 },
      { startRow: 2, startCol: 4, endRow: 2, endCol: 6 },
      { startRow: 2, startCol: 7, endRow: 2, endCol: 9 },
      { startRow: 2, startCol: 10, endRow: 3, endCol: 10 },
    ],
  });
  expect(rows.map(({ row }) => row)).toEqual([7, 8, 11]);
  expect(sheets[0]?.headerRow).toBe(3);
  const tuti = { business: "Dapur Bu Tuti", owner: "Tuti Herawati", phone: "+6281234567890", kecamatan: "Klari" };
  expectRow(rows[0], {
    ...tuti,
    product: "Keripik Bawang",
    price: 12_500,
    weight: "100 g",
    nib: "9120207830213",
    pirt: "215321501053627",
    halal: "ID32110006376171221",
  });
  expectRow(rows[1], {
    ...tuti,
    product: "Keripik Pisang",
    price: 17_500,
    weight: "250 g",
    pirt: "214321501063628",
    halal: null,
  });
  expectRow(rows[2], { kecamatan: "Karawang Timur", price: 75_000, phone: "+6281211112222", nib: "0220003690831" }, [
    "phone",
    "nib",
  ]);
});

test("English titles in another order, months before days", async () => {
  const { rows } = await readSheets({
    rows: [
      [
        "Item Name",
        "Qty",
        "Unit Price",
        "Net Weight",
        "Expiry Date",
        "Business Name",
        "Owner",
        "Mobile",
        "Sub-District",
        "Halal Cert. No",
        "Business Licence (NIB)",
        "Trademark",
      ],
      [
        "Original Opak",
        "12 pcs",
        "IDR 15,000",
        "150 g",
        "12/25/2026",
        "Opak Mantap",
        "Siti Aminah",
        "0812 3456 7891",
        "Rengasdengklok",
        "ID35110017058840424",
        "0220003690831",
        "IDM000574972",
      ],
      [
        "Balado Opak",
        "1 lusin",
        "15,500.00",
        "0.5 kg",
        "03/04/2027",
        "Opak Mantap",
        "Siti Aminah",
        "0812 3456 7891",
        "Rengasdengklok",
        "",
        "",
        "",
      ],
    ],
  });
  expectRow(rows[0], {
    row: 2,
    product: "Original Opak",
    stock: 12,
    price: 15_000,
    expiresOn: "2026-12-25",
    brand: "IDM000574972",
    nib: "0220003690831",
    halal: "ID35110017058840424",
  });
  expectRow(rows[1], {
    row: 3,
    product: "Balado Opak",
    stock: 12,
    price: 15_500,
    weight: "500 g",
    expiresOn: "2027-03-04",
  });
});

test("CSV with semicolons, permits of several kinds in one column, quantities with units", async () => {
  const csv = [
    "No;Merk Usaha;Nama Lengkap;No. KTP;Telp;Kec;Jenis Produk;HRG;Isi;Legalitas;Sisa;ED",
    '1;Rasa Sayang;Hj. Mimin;3,21508E+15;8123456789;tlkjambe tmr;Sambal Bawang;"25.000";150 ml;"NIB: 9120207830213, PIRT: 2113212010651-29";± 5;Des 2026',
    '2;;;;;;Sambal Terasi;25rb;200 ml;"PIRT 2113215010651-28 / Halal ID112100009882540924";2 dus;exp 3 bln',
    ";;;;;;;;;;;",
    ";JUMLAH;;;;;;50.000;;;;",
  ].join("\r\n");
  const { rows } = await understandSheet(Buffer.from(`\ufeff${csv}`), { numbers: firstRules, today });
  expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  const who = {
    business: "Rasa Sayang",
    owner: "Hj. Mimin",
    nik: null,
    phone: "+628123456789",
    kecamatan: "Telukjambe Timur",
  };
  expectRow(rows[0], { ...who, nib: "9120207830213", pirt: "211321201065129", stock: 5, expiresOn: "2026-12-31" }, [
    "nik",
    "pirt",
    "expiresOn",
    "stock",
  ]);
  expectRow(rows[1], { ...who, pirt: "211321501065128", halal: "ID112100009882540924", stock: null, expiresOn: null }, [
    "expiresOn",
    "stock",
  ]);
});

test("CSV of an old machine with commas, in Windows-1252", async () => {
  const text = 'Nama UMKM,Produk,Harga\nCafé Loji,"Kopi, bubuk",45000\n';
  const { rows } = await understandSheet(Buffer.from(text, "latin1"), { numbers: firstRules, today });
  expect(rows[0]).toMatchObject({ row: 2, business: "Café Loji", product: "Kopi, bubuk", price: 45_000 });
});

test("titles in row 10, columns without a title told by what stands in them", async () => {
  const { rows } = await readSheets({
    rows: [
      ...Array.from({ length: 9 }, (_, i) => (i % 2 ? [`Keterangan ${i}`] : [])),
      ["#", "Nama", "Nama Barang", "", "@", "", "Kontak", "Izin"],
      [1, "Dapur Ratna", "Rempeyek Teri", "200 gr", "18.000", "Cikampek", "0813-1234-5678", "PIRT.2023215010536-29"],
      [
        2,
        "Kopi Loji",
        "Kopi Arabika",
        "100 gr",
        "45.000",
        "Tegalwaru",
        "0813-1234-5679",
        "MD 272827002200050; Halal: belum",
      ],
      [3, "Batik Ayu", "Batik Tulis Padi", "", "350.000", "Karawang Brt", "0813-1234-5680", "-"],
    ],
  });
  expectRow(rows[0], {
    row: 11,
    business: "Dapur Ratna",
    weight: "200 g",
    kecamatan: "Cikampek",
    pirt: "202321501053629",
  });
  expectRow(rows[1], { row: 12, business: "Kopi Loji", bpom: "MD272827002200050", halal: null });
  expectRow(rows[2], { row: 13, kecamatan: "Karawang Barat", price: 350_000 });
});
