import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { insertRows } from "@/db/insert-rows";
import { notices } from "@/db/schema";
import { today } from "@/lib/today";
import type { NoticeKind } from "./kinds";

export type Telling = {
  kind: NoticeKind;
  /** Id of the thing; the word `semua` when there is none. */
  subject?: string;
  /** The day that it is about; today when it just happened. */
  period?: string;
  /** Id of the decision: what may happen twice to the same thing on the same day is told twice. */
  event?: string;
  details?: Record<string, string>;
};

/** Tells these people, in the transaction of what happened; the same thing only once. */
export async function notifyPeople(tx: Tx, told: readonly (Telling & { userId: string })[]) {
  const rows = told.map((one) => ({ subject: "semua", period: today(), ...one }));
  if (rows.length > 0) await tx.execute(sql`${insertRows(notices, rows)} on conflict do nothing`);
}
