import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { type Actor, authorize } from "../../policy";
import { type DecidedFilter, decidedIn, type Period } from "./decided-in";

export type Decided = {
  id: string;
  documentId: string;
  kind: string;
  kindName: string;
  number: string;
  business: string;
  decision: string;
  by: string;
  since: string;
  decidedAt: string;
  days: number;
  isLate: boolean;
};

type DecidedKey = { at: string; id: string };

type Page = Period & { filter?: DecidedFilter; after?: DecidedKey; size?: number };

/** The decisions behind a number of the statistics, the latest first; `next` is the key of the page after this one. */
export async function listDecided(actor: Actor, { filter = {}, after, size = 50, ...period }: Page, tx: Db = db) {
  authorize(actor, "document.queue", "office");
  const before = after ? sql`where (decided_at, decided.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``;
  const moment = (column: string) =>
    sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  const rows = await tx.execute<Decided>(sql`
    select decided.id, document_id as "documentId", decided.kind, k.name as "kindName", doc.number,
      b.name as business, decision, u.name as by, ${moment("since")} as since, ${moment("decided_at")} as "decidedAt",
      days, is_late as "isLate"
    from ${decidedIn(period, filter)}
    join legalitas_kinds k on k.kind = decided.kind
    join documents doc on doc.id = decided.document_id
    join businesses b on b.id = doc.business_id
    join users u on u.id = decided.decided_by
    ${before}
    order by decided_at desc, decided.id desc
    limit ${size + 1}`);
  const page = [...rows].slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? { at: last.decidedAt, id: last.id } : undefined };
}
