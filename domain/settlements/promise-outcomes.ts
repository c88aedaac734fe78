import { sql } from "drizzle-orm";

export const promiseOutcomes = ["tepat", "terlambat", "lewat", "menunggu"] as const;
export type PromiseOutcome = (typeof promiseOutcomes)[number];

export const outcomeWords: Record<PromiseOutcome, string> = {
  tepat: "Tepat waktu",
  terlambat: "Terlambat dibayar",
  lewat: "Lewat janji, belum dibayar",
  menunggu: "Belum waktunya",
};

/** Settlements as `s` and the day of their payment as `t.paid`; everything that measures promises reads them from here. */
export const promisedSettlements = sql`settlements s join places on places.id = s.place_id
  left join lateral (select (p.paid_at at time zone 'Asia/Jakarta')::date as paid from payouts p
    where p.settlement_id = s.id) t on true`;

/** What became of a promise, seen from a day. */
export function isOutcome(outcome: PromiseOutcome, day: string) {
  switch (outcome) {
    case "tepat":
      return sql`t.paid <= s.due_on`;
    case "terlambat":
      return sql`t.paid > s.due_on`;
    case "lewat":
      return sql`(t.paid is null and s.due_on < ${day})`;
    case "menunggu":
      return sql`(t.paid is null and s.due_on >= ${day})`;
  }
}
