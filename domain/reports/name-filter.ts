import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import { filterWords } from "./filter-words";
import type { ReportFilter } from "./report-filter";
import { reportReach } from "./report-reach";

type Asked = Pick<ReportFilter, "placeId" | "productId" | "businessId" | "kecamatanCode">;

/** What rows are narrowed to, as names to read out in one line; nothing where they are not. */
export async function nameFilter(actor: Actor, asked: Asked, tx: Db = db) {
  const filter = { from: "", to: "", ...asked };
  await reportReach(tx, actor, filter);
  const words = await filterWords(tx, actor, filter);
  return words.filter(([term]) => term !== "Tempat" || asked.placeId).map(([, name]) => name);
}
