import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";

export type SettlementRow = {
  id: string;
  businessId: string;
  business: string;
  through: string;
  net: number;
  dueOn: string;
  paidOn: string | null;
  /** Days from the promised day to the payment; negative when it came earlier. */
  late: number | null;
};

type Asked = { state: "menunggu" | "dibayar"; after?: string; length?: number };

/** Settlements of a place, page by page, and their sum: those that wait by the day promised, or the latest paid. */
export async function listSettlements(
  actor: Actor,
  placeId: string,
  { state, after, length = 50 }: Asked,
  tx: Db = db,
) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const isWaiting = state === "menunggu";
  const there = sql`from settlements s join businesses b on b.id = s.business_id
    left join lateral (select (p.paid_at at time zone 'Asia/Jakarta')::date as paid from payouts p
      where p.settlement_id = s.id) t on true
    where s.place_id = ${placeId} and t.paid is ${isWaiting ? sql`null` : sql`not null`}`;
  const [day, id] = after?.split("_") ?? [];
  const key = isWaiting ? sql`(s.due_on, s.id)` : sql`(t.paid, s.id)`;
  const rest = day && id ? sql`${key} ${isWaiting ? sql`>` : sql`<`} (${day}::date, ${id}::uuid)` : sql`true`;
  const [sums] = await tx.execute<{ rows: number; net: number }>(sql`
    select count(*)::int as rows, coalesce(sum(s.net), 0)::float8 as net ${there}`);
  const rows = await tx.execute<SettlementRow>(sql`
    select s.id, s.business_id as "businessId", b.name as business, s.through::text as through,
      s.net::float8 as net,
      s.due_on::text as "dueOn", t.paid::text as "paidOn", t.paid - s.due_on as late
    ${there} and ${rest} order by ${isWaiting ? sql`s.due_on, s.id` : sql`t.paid desc, s.id desc`} limit ${length + 1}`);
  const last = rows[length - 1];
  return {
    sums: sums ?? { rows: 0, net: 0 },
    rows: rows.slice(0, length),
    next: rows.length > length && last ? `${isWaiting ? last.dueOn : last.paidOn}_${last.id}` : undefined,
  };
}

export type Settlements = Awaited<ReturnType<typeof listSettlements>>;
