import { v7 } from "uuid";
import type { Db } from "@/db/client";
import { prepared } from "@/db/prepared";
import type { SaleDoubt } from "../stock/sale-doubt";
import type { SaleInput } from "./schema";

type Posting = {
  soldBy: string;
  sale: SaleInput;
  day: string;
  offline: boolean;
  notes?: readonly SaleNote[];
  /** It waited for a person, who has decided. */
  isHeld?: boolean;
};
/** What is doubtful about a whole sale, whatever its lines say. */
export type SaleNote = { kind: "jam" | "wewenang"; details: Record<string, string> };
export type Posted =
  | { step: "posted"; isLate: boolean; doubts: { kind: string }[] }
  | { step: "doubted"; doubts: SaleDoubt[] }
  | { step: "known" | "held" | "no_shift" | "closed" | "no_goods" };

const question = "select post_sale($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as answer";

/**
 * Asks the database to lock the place, look, and write sale, lines, movements and doubts, all at once: the lock is held for
 * no longer than that, however far away the database is.
 */
export async function postSale(
  tx: Db,
  { soldBy, sale, day, offline, notes = [], isHeld = false }: Posting,
): Promise<Posted> {
  const { id, placeId, shiftId, method, soldAt, tendered = null } = sale;
  const lines = sale.lines.map((line) => ({ ...line, movementId: v7() }));
  const [row] = await prepared<{ answer: Posted }>(tx, question, [
    ...[id, placeId, shiftId, method, method === "tunai" ? tendered : null],
    ...[soldBy, soldAt.toISOString(), day, offline, isHeld],
    ...[JSON.stringify(notes), JSON.stringify(lines)],
  ]);
  if (!row) throw new Error("The ledger gave no answer.");
  return row.answer;
}
