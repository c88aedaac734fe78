import { expect, test } from "vitest";
import { expectRow, readSheets } from "./testing-sheets";

test("a business alone on its row stands above its products", async () => {
  const { rows, businesses } = await readSheets({
    rows: [
      ["Usaha", "Produk", "Berat", "Harga", "Expired", "Jumlah", "PIRT/BPOM"],
      ["Dapur Nenek (Bu Ijah / 0812-3333-4444)"],
      [null, "Rengginang Terasi", "500 gr", "25.000", "01/02/27", "12", "MD 265228006191"],
      [null, "Rengginang Manis", "500 grm", "25.000", "13/02/27", "1 dus isi 24", "265228006191"],
      ["Kedai Kopi Gunung"],
      [null, "Kopi Bubuk", "1/2 kg", "Rp50rb", "1-1-2028", "½ lusin", "2103215010536-30 / MD265228006192"],
    ],
  });
  const nenek = { business: "Dapur Nenek", owner: "Bu Ijah", phone: "+6281233334444" };
  expectRow(rows[0], { ...nenek, bpom: "MD265228006191", expiresOn: "2027-02-01" });
  expectRow(rows[1], { ...nenek, bpom: "MD265228006191", stock: 24 });
  expectRow(rows[2], { business: "Kedai Kopi Gunung", pirt: "210321501053630", bpom: "MD265228006192", stock: 6 });
  expect(businesses).toHaveLength(2);
});

test("a permit said in one column and numbered in another is no doubt", async () => {
  const { rows } = await readSheets({
    rows: [
      ["NAMA", "PRODUK", "PIRT (Ada/Tidak)", "NO. PIRT", "HARGA"],
      ["Wati Rohaeti", "Terasi Super", "Ada", "P-IRT 2113215010536-28", "Rp. 15.000 ,-"],
      ["Samsudin Jaenal", "Ikan Asin Jambal", "Ada", "-", "80.000/kg"],
    ],
  });
  expectRow(rows[0], { owner: "Wati Rohaeti", pirt: "211321501053628", price: 15_000 });
  expectRow(rows[1], { pirt: null, price: 80_000 }, ["pirt"]);
});
