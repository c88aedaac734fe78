import { type SQLWrapper, sql } from "drizzle-orm";

/** Condition on a record without an account: its use was restricted, and its owner has not agreed to be served since. */
export const isRestricted = (
  businessId: SQLWrapper,
) => sql`(${businessId} in (select asked.business_id from data_requests asked
  where asked.kind = 'batasi' and asked.state = 'dikabulkan' and asked.business_id is not null
    and not exists (select from consents held where held.business_id = asked.business_id and held.purpose = 'layanan'
      and held.withdrawn_at is null)))`;
