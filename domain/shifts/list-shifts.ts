import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";

export type ShiftRow = {
  id: string;
  seq: string;
  openedAt: Date;
  openedBy: string;
  closedAt: Date | null;
  closedBy: string | null;
  sales: number;
  /** Those, and what was taken back. */
  receipts: number;
  total: number;
  difference: number | null;
  reason: string | null;
  lateSales: number;
  late: number;
};

const length = 50;

/** The shifts of a place, the latest first: who, when, what was sold, what the count said, and what came after it. */
export async function listShifts(actor: Actor, placeId: string, before?: number, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const rows = await tx.execute<ShiftRow>(sql`
    select h.id, h.seq, h.opened_at as "openedAt", o.name as "openedBy", c.closed_at as "closedAt", e.name as "closedBy",
      (c.counted - c.expected)::float8 as difference, c.reason, s.*
    from shifts h
    join users o on o.id = h.opened_by
    left join shift_closings c on c.shift_id = h.id
    left join users e on e.id = c.closed_by
    cross join lateral (
      select count(*) filter (where x.kind = 'jual')::int as sales, count(*)::int as receipts,
        coalesce(sum(x.total), 0)::float8 as total,
        count(*) filter (where x.is_late)::int as "lateSales",
        coalesce(sum(x.total) filter (where x.is_late), 0)::float8 as late
      from sales x where x.shift_id = h.id) s
    where h.place_id = ${placeId} and ${before ? sql`h.seq < ${before}` : sql`true`}
    order by h.seq desc limit ${length + 1}`);
  const shifts = rows.slice(0, length).map((row) => ({
    ...row,
    openedAt: new Date(row.openedAt),
    closedAt: row.closedAt && new Date(row.closedAt),
  }));
  return { shifts, hasMore: rows.length > length };
}
