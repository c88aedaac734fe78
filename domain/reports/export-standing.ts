import { type Db, db } from "@/db/client";
import { readPages } from "@/lib/read-pages";
import { dayCell, dayColumn } from "@/lib/sheet/calendar";
import { streamTable, type TableColumn } from "@/lib/sheet/stream-table";
import type { Actor } from "../policy";
import { listStanding, type Standing } from "./list-standing";

const columns: TableColumn<Standing>[] = [
  { header: "Produk", width: 36, of: ({ product }) => product },
  { header: "Pemilik", width: 28, of: ({ business }) => business },
  { header: "Kecamatan pemilik", width: 20, of: ({ kecamatan }) => kecamatan },
  { header: "Tempat", width: 28, of: ({ place }) => place },
  { header: "Rak", width: 12, of: ({ shelf }) => shelf },
  { header: "Label", width: 10, of: ({ number }) => number },
  { header: "Sejak", ...dayColumn, of: ({ since }) => dayCell(since) },
  { header: "Kedaluwarsa", ...dayColumn, of: ({ expiresOn }) => dayCell(expiresOn) },
  { header: "Ada", width: 9, isSummed: true, of: ({ onHand }) => onHand },
];

/** What stands on the shelves as a sheet. */
export async function exportStanding(actor: Actor, asked: Parameters<typeof listStanding>[1], tx: Db = db) {
  const rows = readPages((after) => listStanding(actor, asked, { after, length: 2_000 }, tx));
  return streamTable("Isi rak", columns, rows);
}
