import { and, eq, inArray, sql } from "drizzle-orm";
import { documentDecisions, documents } from "@/db/schema";
import { isServed } from "../people/is-served";
import { endsOn } from "./ends-on";
import { kindsWithCommitment } from "./facts/kind-forms";

/** So many days before a commitment is due its owner and the office are reminded. */
export const daysAhead = 14;

/** The day on which a permit was issued on its commitment; where nobody said it, the day on which it was handed in. */
export const issuedDay = sql<string>`coalesce(${documents.issuedOn}, (${documents.submittedAt} at time zone 'Asia/Jakarta')::date)`;

/** By when the plan for this permit wants the commitment fulfilled: three months after the number was issued. */
export const dueOn = sql<string>`(${issuedDay} + interval '3 months')::date`;

/** From when it is said: before it is due, or once the office has verified a permit whose day is near or past. */
export const saidFrom = sql`greatest(${dueOn} - ${daysAhead}::int, (
  select max((decision.decided_at at time zone 'Asia/Jakarta')::date) + 1 from ${documentDecisions} decision
  where decision.document_id = ${documents.id} and decision.decision = 'terverifikasi'))`;

/** Condition: a permit in use whose commitment nobody says is fulfilled, of a business that is served. */
export function isUnfulfilled(date: string) {
  return and(
    inArray(documents.kind, kindsWithCommitment),
    eq(documents.state, "terverifikasi"),
    eq(documents.commitment, "belum"),
    sql`(${endsOn} is null or ${endsOn} >= ${date}::date)`,
    isServed(documents.businessId),
  );
}
