import { sql } from "drizzle-orm";

/**
 * Documents of the business of a case `c` that are of its kind, or of one that satisfies the same requirement. As a
 * condition on `documents d`.
 */
export const isOfCase = sql`d.business_id = c.business_id and (d.kind = c.kind or exists (
  select from requirement_rules r where r.kind = c.kind and d.kind = any(r.alternatives) and r.withdrawn_at is null))`;

/** Verified and not ended on a date. */
export const isValidOn = (date: string) =>
  sql`d.state = 'terverifikasi' and (least(d.expires_on, d.ruled_end) is null or least(d.expires_on, d.ruled_end) >= ${date}::date)`;
