import { and, asc, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, payouts, settlements } from "@/db/schema";
import { Forbidden } from "../errors";
import { findPlace } from "../places/find-place";
import { type Actor, canSomewhere } from "../policy";

const most = 200;

/** Settlements of a place: those that wait for payment by the day promised, then the latest paid. */
export async function listSettlements(actor: Actor, placeId: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  await findPlace(actor, "ledger.read", placeId, tx);
  const columns = {
    id: settlements.id,
    business: businesses.name,
    through: settlements.through,
    net: settlements.net,
    dueOn: settlements.dueOn,
    paidAt: payouts.paidAt,
    method: payouts.method,
    paperId: payouts.paperId,
    /** Days from the promised day to the payment; negative when it came earlier. */
    late: sql<number | null>`(${payouts.paidAt} at time zone 'Asia/Jakarta')::date - ${settlements.dueOn}`,
  };
  const base = () =>
    tx
      .select(columns)
      .from(settlements)
      .innerJoin(businesses, eq(businesses.id, settlements.businessId))
      .leftJoin(payouts, eq(payouts.settlementId, settlements.id));
  const [waiting, paid] = await Promise.all([
    base()
      .where(and(eq(settlements.placeId, placeId), isNull(payouts.id)))
      .orderBy(asc(settlements.dueOn), asc(businesses.name))
      .limit(most),
    base()
      .where(and(eq(settlements.placeId, placeId), isNotNull(payouts.id)))
      .orderBy(desc(payouts.paidAt))
      .limit(most),
  ]);
  return { waiting, paid };
}

export type SettlementRow = Awaited<ReturnType<typeof listSettlements>>["waiting"][number];
