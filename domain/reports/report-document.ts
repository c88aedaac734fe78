import type { Content } from "pdfmake/interfaces";
import { type Db, db } from "@/db/client";
import { formatDate, formatMoment, formatShortMonth } from "@/lib/dates";
import { lastDayOf } from "@/lib/day-steps";
import { formatPeriod } from "@/lib/format-period";
import { formatRupiah } from "@/lib/money";
import { columnPicture } from "@/lib/pdf/column-picture";
import { dataTable } from "@/lib/pdf/data-table";
import { facts } from "@/lib/pdf/facts";
import { letterhead } from "@/lib/pdf/letterhead";
import type { Paper } from "@/lib/pdf/paper";
import { paperTitle } from "@/lib/pdf/paper-title";
import { paragraph } from "@/lib/pdf/paragraph";
import { signatures } from "@/lib/pdf/signatures";
import { readLetterhead } from "../consignments/read-letterhead";
import type { Actor } from "../policy";
import { filterWords } from "./filter-words";
import { overTime } from "./over-time";
import type { ReportFilter } from "./report-filter";
import { reportSales, type SalesReport, type Share } from "./report-sales";
import { type Side, sides, sideWords } from "./words";

/** So many rows of one side are printed; what is less is added up in one row, and the sheets have all of it. */
const most = 100;
const number = new Intl.NumberFormat("id-ID");

/** A report on paper, under the office's letterhead. */
export async function reportDocument(
  actor: Actor,
  filter: ReportFilter,
  tx: Db = db,
  now = new Date(),
): Promise<Paper> {
  const report = await reportSales(actor, filter, tx);
  const head = await readLetterhead(tx);
  const { from, to } = filter;
  const title = titleOf(filter);
  const period = formatPeriod(from, to);
  return {
    title: `${title} ${from === to ? from : `${from} sampai ${to}`}`,
    author: head.name,
    dated: now,
    footer: `${title}, ${period}`,
    content: [
      ...letterhead(head),
      ...paperTitle(title),
      facts([["Periode", period], ...(await filterWords(tx, actor, filter)), ...sumFacts(report)]),
      ...pictureOf(report, filter),
      ...tablesOf(
        report,
        signatures(
          [{ above: [head.city, formatDate(now)].filter(Boolean).join(", "), title: head.signatory }],
          [paragraph(closing(report, now))],
        ),
      ),
    ],
  };
}

function titleOf({ from, to }: ReportFilter) {
  if (from === to) return "Laporan penjualan harian";
  const isMonth = from.endsWith("-01") && to === lastDayOf(from.slice(0, 7));
  return isMonth ? "Laporan penjualan bulanan" : "Laporan penjualan";
}

/** Says once more what is signed: the page of the signature has no more than the last rows of a long report. */
function closing({ sums }: SalesReport, now: Date) {
  const source = `Jumlah dalam laporan ini berasal dari buku besar galeri sebagaimana tercatat pada ${formatMoment(now)}`;
  if (sums.lines === 0) return `${source}: tidak ada penjualan pada periode ini.`;
  return `${source}: penjualan bersih ${formatRupiah(sums.amount)}, potongan ${formatRupiah(sums.cut)}, untuk pemilik ${formatRupiah(sums.net)}.`;
}

const sumFacts = ({ sums }: SalesReport): [string, string][] => [
  ...(sums.sales > 0
    ? [
        ["Nota", `${number.format(sums.sales)}, dan ${number.format(sums.takenBack)} pembatalan atau pengembalian`] as [
          string,
          string,
        ],
      ]
    : []),
  ["Barang terjual", `${number.format(sums.units)} dalam ${number.format(sums.lines)} baris`],
  ["Penjualan bersih", formatRupiah(sums.amount)],
  ["Potongan", formatRupiah(sums.cut)],
  ["Untuk pemilik", formatRupiah(sums.net)],
];

function pictureOf(report: SalesReport, filter: ReportFilter): Content[] {
  const { side, points } = overTime(report, filter);
  if (report.sums.lines === 0 || points.length < 2) return [];
  const most = points.reduce((a, b) => (b.amount > a.amount ? b : a));
  const says = `Penjualan bersih ${sideWords[side].title.toLowerCase()}; tertinggi ${formatRupiah(most.amount)}, ${most.name}`;
  const label = (id: string) =>
    side === "bulan" ? formatShortMonth(id) : `${Number(id.slice(8))}/${Number(id.slice(5, 7))}`;
  return [
    columnPicture(
      says,
      points.map(({ id, amount }) => ({ label: label(id), value: amount })),
    ),
  ];
}

/** A table for each side that says something new, and below the last of them what is signed. */
function tablesOf(report: SalesReport, signed: Content): Content[] {
  const shown = sides.filter((side) => report[side].length > (side === "produk" ? 0 : 1));
  if (shown.length === 0) return [signed];
  return shown.map((side) => sideTable(side, report, side === shown.at(-1) ? signed : undefined));
}

function sideTable(side: Side, report: SalesReport, signed?: Content): Content {
  const shares = report[side];
  const { title, one } = sideWords[side];
  const shown = side === "hari" ? shares : shares.slice(0, most);
  const rest = shares.slice(shown.length);
  const columns = [
    { head: one, width: "*" },
    { head: "Barang", width: 44, isNumber: true },
    { head: "Penjualan", width: 74, isNumber: true },
    { head: "Potongan", width: 66, isNumber: true },
    { head: "Untuk pemilik", width: 74, isNumber: true },
  ];
  const rows = shown.map((share) => cells(share.detail ? `${share.name} (${share.detail})` : share.name, share));
  const others = rest.length > 0 ? [cells(`${number.format(rest.length)} lainnya`, addUp(rest))] : [];
  return dataTable(columns, [...rows, ...others], { title, total: cells("Jumlah", report.sums), signed });
}

type Sums = Pick<Share, "units" | "amount" | "cut" | "net">;

const cells = (name: string, { units, amount, cut, net }: Sums) => [
  name,
  number.format(units),
  formatRupiah(amount),
  formatRupiah(cut),
  formatRupiah(net),
];

const addUp = (rows: readonly Sums[]): Sums =>
  rows.reduce(
    (sum, { units, amount, cut, net }) => ({
      units: sum.units + units,
      amount: sum.amount + amount,
      cut: sum.cut + cut,
      net: sum.net + net,
    }),
    { units: 0, amount: 0, cut: 0, net: 0 },
  );
