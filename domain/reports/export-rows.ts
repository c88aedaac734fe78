import type { SheetCell, SheetColumn } from "@/lib/sheet/sheet-column";
import { streamSheet } from "@/lib/sheet/stream-sheet";
import type { Actor } from "../policy";
import { receiptCode } from "../sales/receipt-code";
import { methodWords, saleKindWords } from "../sales/words";
import type { ReportFilter } from "./report-filter";
import type { SoldLine } from "./sold-line";
import { streamSoldLines } from "./stream-sold-lines";

const rupiah = { width: 14, numFmt: "#,##0" };

const columns: (SheetColumn & { of: (line: SoldLine) => SheetCell })[] = [
  { header: "Tanggal", width: 12, of: ({ soldOn }) => soldOn },
  { header: "Jam (WIB)", width: 10, of: ({ soldAt }) => clock.format(soldAt) },
  { header: "Tempat", width: 28, of: ({ place }) => place },
  { header: "Nota", width: 11, of: ({ saleId }) => receiptCode(saleId) },
  { header: "Jenis", width: 14, of: ({ kind }) => saleKindWords[kind] },
  { header: "Cara bayar", width: 11, of: ({ method }) => methodWords[method] },
  { header: "Produk", width: 36, of: ({ product }) => product },
  { header: "Pemilik", width: 28, of: ({ business }) => business },
  { header: "Kecamatan pemilik", width: 20, of: ({ kecamatan }) => kecamatan },
  { header: "Label", width: 10, of: ({ batch }) => batch },
  { header: "Jumlah", width: 9, of: ({ quantity }) => quantity },
  { header: "Harga", ...rupiah, of: ({ unitPrice }) => unitPrice },
  { header: "Penjualan", ...rupiah, of: ({ amount }) => amount },
  { header: "Potongan", ...rupiah, of: ({ cut }) => cut },
  { header: "Untuk pemilik", ...rupiah, of: ({ net }) => net },
];

const clock = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", hour: "2-digit", minute: "2-digit" });

/** Every row behind a report as a sheet, written while it is read; its last row adds them up. */
export async function exportRows(actor: Actor, filter: ReportFilter, tx?: Parameters<typeof streamSoldLines>[2]) {
  const lines = streamSoldLines(actor, filter, tx);
  const first = await lines.next(); // who may not is told so before anything is sent
  return streamSheet("Rincian penjualan", columns, rowsOf(first, lines));
}

async function* rowsOf(first: IteratorResult<SoldLine>, rest: AsyncGenerator<SoldLine>): AsyncGenerator<SheetCell[]> {
  const sums = { quantity: 0, amount: 0, cut: 0, net: 0 };
  for (let next = first; !next.done; next = await rest.next()) {
    const line = next.value;
    sums.quantity += line.quantity;
    sums.amount += line.amount;
    sums.cut += line.cut;
    sums.net += line.net;
    yield columns.map(({ of }) => of(line));
  }
  yield [...Array(columns.length - 5).fill(null), sums.quantity, null, sums.amount, sums.cut, sums.net].with(
    0,
    "Jumlah",
  );
}
