import { type Db, db } from "@/db/client";
import type { SheetCell } from "@/lib/sheet/sheet-column";
import { writeWorkbook } from "@/lib/sheet/write-workbook";
import type { Actor } from "../policy";
import type { ReportFilter } from "./report-filter";
import { reportSales, type Share } from "./report-sales";
import { sides, sideWords } from "./words";

const rupiah = { width: 16, numFmt: "#,##0" };

/** A report as a workbook: a sheet for each of its sides, with the same rows as the screen. */
export async function exportSummary(actor: Actor, filter: ReportFilter, tx: Db = db) {
  const report = await reportSales(actor, filter, tx);
  return writeWorkbook(
    sides.map((side) => ({
      name: sideWords[side].title,
      columns: [
        { header: sideWords[side].one, width: 36 },
        ...(side === "produk" ? [{ header: "Pemilik", width: 28 }] : []),
        { header: "Baris", width: 10, numFmt: "#,##0" },
        { header: "Barang", width: 10, numFmt: "#,##0" },
        { header: "Penjualan", ...rupiah },
        { header: "Potongan", ...rupiah },
        { header: "Untuk pemilik", ...rupiah },
      ],
      rows: [
        ...report[side].map((row) => cells(side === "produk" ? [row.name, row.detail] : [row.name], row)),
        cells(side === "produk" ? ["Jumlah", null] : ["Jumlah"], report.sums),
      ],
    })),
  );
}

const cells = (names: SheetCell[], { lines, units, amount, cut, net }: Omit<Share, "id" | "name" | "detail">) => [
  ...names,
  lines,
  units,
  amount,
  cut,
  net,
];
