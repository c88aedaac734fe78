import type { Content } from "pdfmake/interfaces";
import { type Db, db } from "@/db/client";
import { formatDate, formatMoment } from "@/lib/dates";
import { formatRupiah } from "@/lib/money";
import { columnPicture } from "@/lib/pdf/column-picture";
import { dataTable } from "@/lib/pdf/data-table";
import { facts } from "@/lib/pdf/facts";
import { letterhead } from "@/lib/pdf/letterhead";
import type { Paper } from "@/lib/pdf/paper";
import { paperTitle } from "@/lib/pdf/paper-title";
import { signatures } from "@/lib/pdf/signatures";
import { readLetterhead } from "../consignments/read-letterhead";
import type { Actor } from "../policy";
import { filterWords } from "./filter-words";
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
  const period = from === to ? formatDate(from) : `${formatDate(from)} sampai ${formatDate(to)}`;
  return {
    title: `Laporan penjualan ${from === to ? from : `${from} sampai ${to}`}`,
    author: head.name,
    dated: now,
    footer: `Laporan penjualan, ${period} · dijumlahkan dari buku besar pada ${formatMoment(now)}`,
    content: [
      ...letterhead(head),
      ...paperTitle("Laporan penjualan"),
      facts([["Periode", period], ...(await filterWords(tx, filter)), ...sumFacts(report)]),
      ...pictureOf(report),
      ...sides.flatMap((side) => sideContent(side, report)),
      signatures([{ above: [head.city, formatDate(now)].filter(Boolean).join(", "), title: head.signatory }]),
    ],
  };
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

function pictureOf({ hari, bulan }: SalesReport): Content[] {
  const shares = hari.length > 62 ? bulan : hari;
  if (shares.length < 2) return [];
  return [columnPicture(shares.map(({ id, amount }) => ({ label: id.slice(5).replace("-", "/"), value: amount })))];
}

function sideContent(side: Side, report: SalesReport): Content[] {
  const shares = report[side];
  if (shares.length === 0 || (shares.length === 1 && side !== "produk")) return [];
  const { title, one } = sideWords[side];
  const shown = side === "hari" ? shares : shares.slice(0, most);
  const rest = shares.slice(shown.length);
  const columns = [
    { head: one, width: "*" },
    { head: "Barang", isNumber: true },
    { head: "Penjualan", isNumber: true },
    { head: "Potongan", isNumber: true },
    { head: "Untuk pemilik", isNumber: true },
  ];
  const rows = shown.map((share) => cells(share.detail ? `${share.name} (${share.detail})` : share.name, share));
  const others = rest.length > 0 ? [cells(`${number.format(rest.length)} lainnya`, addUp(rest))] : [];
  return [
    { text: title, bold: true, fontSize: 11.5, margin: [0, 6, 0, 4], headlineLevel: 1 },
    dataTable(columns, [...rows, ...others], cells("Jumlah", report.sums)),
  ];
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
