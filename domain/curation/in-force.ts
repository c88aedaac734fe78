import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** Condition on a dated row: it counts on that day. */
export function inForce({ validFrom, validTo }: { validFrom: AnyColumn; validTo: AnyColumn }, day: string): SQL {
  return sql`${validFrom} <= ${day} and (${validTo} is null or ${validTo} > ${day})`;
}
