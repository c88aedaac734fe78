import { sql } from "drizzle-orm";
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
  isHeld?: true;
};
/** What is doubtful about a whole sale, whatever its lines say. */
export type SaleNote = { kind: "jam" | "wewenang"; details: Record<string, string> };
export type Posted =
  | { step: "posted"; isLate: boolean; doubts: { kind: string }[] }
  | { step: "doubted"; doubts: SaleDoubt[] }
  | { step: "known" | "held" | "no_shift" | "closed" | "no_goods" };

/**
 * Asks the database to lock the place, look, and write sale, lines, movements and doubts, all at once: the lock is held for
 * no longer than that, however far away the database is.
 */
export async function postSale(tx: Db, { soldBy, sale, day, offline, notes = [], isHeld }: Posting): Promise<Posted> {
  const asked = {
    ...sale,
    tendered: sale.method === "tunai" ? sale.tendered : null,
    soldBy,
    soldOn: day,
    isOffline: offline,
    notes,
    isHeld,
    lines: sale.lines.map((line) => ({ ...line, movementId: v7() })),
  };
  const [row] = await prepared<{ answer: Posted }>(
    tx,
    sql`select post_sale(${JSON.stringify(asked)}::jsonb) as answer`,
  );
  if (!row) throw new Error("The ledger gave no answer.");
  return row.answer;
}
