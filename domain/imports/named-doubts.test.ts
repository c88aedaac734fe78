import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { firstRules } from "@/db/seed/number-rules";
import { understandSheet } from "./understand-sheet";

test("a sheet of nobody, an unclear kecamatan in an address and a permit under way are each named", async () => {
  const rows = [
    ["Produk", "Harga", "Berat", "Alamat", "PIRT / Halal"],
    ["Opak", 10_000, "100 g", "Dusun Krajan, Cilamaya", "proses"],
    ["Ranginang", 12_000, "150 g", "Jl. Raya, Kec. Cilamaya Wetan", "-"],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: "Data", rows }] });
  const [first, second] = (await understandSheet(bytes, { numbers: firstRules })).rows;
  expect(first?.problems).toEqual(
    expect.arrayContaining([
      { field: "business", message: expect.stringMatching(/tidak menyebut usaha/) },
      { field: "kecamatan", message: expect.stringMatching(/"Cilamaya": Cilamaya (Kulon|Wetan) atau Cilamaya/) },
      { field: "pirt", message: "P-IRT atau Sertifikat halal masih dalam proses; nomornya belum ada." },
    ]),
  );
  expect(second).toMatchObject({ kecamatan: "Cilamaya Wetan" });
});
