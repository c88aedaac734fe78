import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden, NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";

export type PaidFromDrawer = {
  id: string;
  settlementId: string;
  business: string;
  paperId: string;
  receivedBy: string;
  paidAt: Date;
  paidBy: string;
  amount: number;
  seq: string;
};

type Page = { after?: number; length?: number };
type Shift = { placeId: string; place: string; openedAt: Date };

/** What owners were paid out of the drawer of one shift, in the order of the ledger, and the sum. */
export async function listPaidFromDrawer(
  actor: Actor,
  shiftId: string,
  { after = 0, length = 50 }: Page = {},
  tx: Db = db,
) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const [shift] = await tx.execute<Shift>(sql`
    select places.id as "placeId", places.name as place, h.opened_at as "openedAt"
    from shifts h join places on places.id = h.place_id
    where h.id = ${shiftId} and ${withinReach(actor, "ledger.read")}`);
  if (!shift) throw new NotFound("Sesi kasir");
  const [sums] = await tx.execute<{ rows: number; amount: number }>(sql`
    select count(*)::int as rows, coalesce(sum(amount), 0)::float8 as amount from payouts where shift_id = ${shiftId}`);
  const rows = await tx.execute<PaidFromDrawer>(sql`
    select p.id, p.settlement_id as "settlementId", u.name as business, p.paper_id as "paperId",
      k.counterparty as "receivedBy", p.paid_at as "paidAt", e.name as "paidBy", p.amount::float8 as amount, p.seq
    from payouts p
    join settlements s on s.id = p.settlement_id
    join businesses u on u.id = s.business_id
    join papers k on k.id = p.paper_id
    join users e on e.id = p.paid_by
    where p.shift_id = ${shiftId} and p.seq > ${after} order by p.seq limit ${length + 1}`);
  const shown = rows.slice(0, length).map((row) => ({ ...row, paidAt: new Date(row.paidAt) }));
  return {
    shift: { ...shift, openedAt: new Date(shift.openedAt) },
    sums: sums ?? { rows: 0, amount: 0 },
    rows: shown,
    next: rows.length > length ? shown.at(-1)?.seq : undefined,
  };
}
