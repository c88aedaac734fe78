import { type SQLWrapper, sql } from "drizzle-orm";
import { isRestricted } from "./is-restricted";

/**
 * Condition: this business did not take its consent to be served back, and its use was not restricted. Those for which
 * either holds are few; they are looked up once and not for every row.
 */
export const isServed = (
  businessId: SQLWrapper,
) => sql`(${businessId} not in (select ended.business_id from consents ended
  where ended.withdrawn_at is not null and ended.purpose = 'layanan' and ended.business_id is not null
    and not exists (select from consents held where held.business_id = ended.business_id and held.purpose = 'layanan'
      and held.withdrawn_at is null)) and not ${isRestricted(businessId)})`;
