import { type Db, db } from "@/db/client";
import { readPages } from "@/lib/read-pages";
import { dayCell, dayColumn } from "@/lib/sheet/calendar";
import { streamTable, type TableColumn } from "@/lib/sheet/stream-table";
import type { Actor } from "../policy";
import { receiptCode } from "../sales/receipt-code";
import { listUnsettled } from "./list-unsettled";
import type { Unsettled } from "./unsettled-rows";

const rupiah = { width: 14, numFmt: "#,##0", isSummed: true } as const;

const columns: TableColumn<Unsettled>[] = [
  { header: "Hari", ...dayColumn, of: ({ on }) => dayCell(on) },
  { header: "Barang atau sebab", width: 40, of: ({ what }) => what },
  { header: "Nota", width: 11, of: ({ saleId }) => saleId && receiptCode(saleId) },
  { header: "Jumlah", width: 9, of: ({ quantity }) => quantity },
  { header: "Penjualan", ...rupiah, of: ({ gross }) => gross },
  { header: "Potongan", ...rupiah, of: ({ cut }) => cut },
  { header: "Penyesuaian", ...rupiah, of: ({ adjusted }) => adjusted },
  { header: "Untuk pemilik", ...rupiah, of: ({ net }) => net },
  { header: "Keterangan", width: 30, of: ({ isHeld }) => (isHeld ? "Harga di nota belum dijelaskan" : null) },
];

/** The rows of an owner's balance as a sheet. */
export async function exportUnsettled(actor: Actor, asked: Parameters<typeof listUnsettled>[1], tx: Db = db) {
  const rows = readPages((after) => listUnsettled(actor, asked, { after, length: 2_000 }, tx));
  return streamTable("Belum disetorkan", columns, rows);
}
