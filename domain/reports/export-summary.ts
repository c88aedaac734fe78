import { type Db, db } from "@/db/client";
import { formatMoment } from "@/lib/dates";
import { formatPeriod } from "@/lib/format-period";
import { dayCell, dayColumn, monthColumn } from "@/lib/sheet/calendar";
import type { SheetCell } from "@/lib/sheet/sheet-column";
import { writeWorkbook } from "@/lib/sheet/write-workbook";
import type { Actor } from "../policy";
import { filterWords } from "./filter-words";
import type { ReportFilter } from "./report-filter";
import { reportSales, type Share } from "./report-sales";
import { type Side, sides, sideWords } from "./words";

const rupiah = { width: 16, numFmt: "#,##0" };

const calendar: Partial<Record<Side, { numFmt: string }>> = { hari: dayColumn, bulan: monthColumn };

/** A report as a workbook: a sheet for each of its sides, with the same rows as the screen. */
export async function exportSummary(actor: Actor, filter: ReportFilter, tx: Db = db, now = new Date()) {
  const report = await reportSales(actor, filter, tx);
  const asked = await filterWords(tx, actor, filter);
  return writeWorkbook(
    [
      ["Laporan", "Ringkasan penjualan"],
      ["Periode", formatPeriod(filter.from, filter.to)],
      ...asked,
      ["Diambil", formatMoment(now)],
    ],
    sides.map((side) => ({
      name: sideWords[side].title,
      columns: [
        { header: sideWords[side].one, ...calendar[side], width: calendar[side] ? 20 : 36 },
        ...(side === "produk" ? [{ header: "Pemilik", width: 28 }] : []),
        { header: "Baris", width: 10, numFmt: "#,##0" },
        { header: "Barang", width: 10, numFmt: "#,##0" },
        { header: "Penjualan", ...rupiah },
        { header: "Potongan", ...rupiah },
        { header: "Untuk pemilik", ...rupiah },
      ],
      rows: [
        ...report[side].map((row) => cells(namesOf(side, row), row)),
        cells(side === "produk" ? ["Jumlah", null] : ["Jumlah"], report.sums),
      ],
    })),
  );
}

/** What a row is of: a day or month as one that can be reckoned with. */
function namesOf(side: Side, { id, name, detail }: Share): SheetCell[] {
  if (calendar[side]) return [dayCell(id)];
  return side === "produk" ? [name, detail] : [name];
}

const cells = (names: SheetCell[], { lines, units, amount, cut, net }: Omit<Share, "id" | "name" | "detail">) => [
  ...names,
  lines,
  units,
  amount,
  cut,
  net,
];
