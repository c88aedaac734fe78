import { type Db, db } from "@/db/client";
import { readPages } from "@/lib/read-pages";
import { dayCell, dayColumn } from "@/lib/sheet/calendar";
import { streamTable, type TableColumn } from "@/lib/sheet/stream-table";
import type { Actor } from "../policy";
import { type InterestDay, listInterestDays } from "./list-interest-days";
import { interestWords } from "./words";

const columns: TableColumn<InterestDay>[] = [
  { header: "Hari", ...dayColumn, of: ({ on }) => dayCell(on) },
  { header: interestWords.lihat, width: 18, isSummed: true, of: ({ seen }) => seen },
  { header: interestWords.qr, width: 18, isSummed: true, of: ({ scanned }) => scanned },
  { header: interestWords.wa, width: 18, isSummed: true, of: ({ written }) => written },
];

/** Interest in one product day by day as a sheet. */
export async function exportInterestDays(
  actor: Actor,
  productId: string,
  days: Parameters<typeof listInterestDays>[2],
  tx: Db = db,
) {
  const rows = readPages((after) => listInterestDays(actor, productId, days, { after, length: 400 }, tx));
  return streamTable("Minat pembeli", columns, rows);
}
