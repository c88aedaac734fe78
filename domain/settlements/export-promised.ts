import { type Db, db } from "@/db/client";
import { readPages } from "@/lib/read-pages";
import { dayCell, dayColumn } from "@/lib/sheet/calendar";
import { streamTable, type TableColumn } from "@/lib/sheet/stream-table";
import type { Actor } from "../policy";
import { listPromised, type Promised } from "./list-promised";

const columns: TableColumn<Promised>[] = [
  { header: "Pemilik", width: 32, of: ({ business }) => business },
  { header: "Tempat", width: 28, of: ({ place }) => place },
  { header: "Dijanjikan", ...dayColumn, of: ({ dueOn }) => dayCell(dueOn) },
  { header: "Dibayar", ...dayColumn, of: ({ paidOn }) => dayCell(paidOn) },
  { header: "Terlambat (hari)", width: 16, of: ({ late }) => Math.max(0, late) },
  { header: "Jumlah", width: 16, numFmt: "#,##0", isSummed: true, of: ({ net }) => net },
];

/** The settlements behind the figures of promises as a sheet. */
export async function exportPromised(actor: Actor, asked: Parameters<typeof listPromised>[1], tx: Db = db) {
  const rows = readPages((after) => listPromised(actor, asked, { after, length: 2_000 }, tx));
  return streamTable("Setoran menurut janji", columns, rows);
}
