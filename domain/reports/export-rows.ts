import { clockCell, clockColumn, dayCell, dayColumn } from "@/lib/sheet/calendar";
import { streamTable, type TableColumn } from "@/lib/sheet/stream-table";
import type { Actor } from "../policy";
import { receiptCode } from "../sales/receipt-code";
import { methodWords, saleKindWords } from "../sales/words";
import type { ReportFilter } from "./report-filter";
import type { SoldLine } from "./sold-line";
import { streamSoldLines } from "./stream-sold-lines";

const rupiah = { width: 14, numFmt: "#,##0" };

const columns: TableColumn<SoldLine>[] = [
  { header: "Tanggal", ...dayColumn, of: ({ soldOn }) => dayCell(soldOn) },
  { header: "Jam (WIB)", ...clockColumn, of: ({ soldAt }) => clockCell(soldAt) },
  { header: "Tempat", width: 28, of: ({ place }) => place },
  { header: "Nota", width: 11, of: ({ saleId }) => receiptCode(saleId) },
  { header: "Jenis", width: 14, of: ({ kind }) => saleKindWords[kind] },
  { header: "Cara bayar", width: 11, of: ({ method }) => methodWords[method] },
  { header: "Produk", width: 36, of: ({ product }) => product },
  { header: "Pemilik", width: 28, of: ({ business }) => business },
  { header: "Kecamatan pemilik", width: 20, of: ({ kecamatan }) => kecamatan },
  { header: "Label", width: 10, of: ({ batch }) => batch },
  { header: "Jumlah", width: 9, isSummed: true, of: ({ quantity }) => quantity },
  { header: "Harga", ...rupiah, of: ({ unitPrice }) => unitPrice },
  { header: "Penjualan", ...rupiah, isSummed: true, of: ({ amount }) => amount },
  { header: "Potongan", ...rupiah, isSummed: true, of: ({ cut }) => cut },
  { header: "Untuk pemilik", ...rupiah, isSummed: true, of: ({ net }) => net },
];

/** Every row behind a report as a sheet, written while it is read; its last row adds them up. */
export async function exportRows(actor: Actor, filter: ReportFilter, tx?: Parameters<typeof streamSoldLines>[2]) {
  return streamTable("Rincian penjualan", columns, streamSoldLines(actor, filter, tx));
}
