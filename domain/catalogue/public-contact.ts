import { sql } from "drizzle-orm";
import { businesses, consents, roleGrants, users } from "@/db/schema";

/**
 * The maker's number, only while an owner of the business agrees to show it in the storefront, or did so on paper at
 * the counter and has no account yet.
 */
export function publicContact() {
  return sql<string | null>`case when exists (
    select from ${consents}
      left join ${users} on ${users.id} = ${consents.userId} and ${users.blockedAt} is null
      left join ${roleGrants} on ${roleGrants.userId} = ${users.id} and ${roleGrants.role} = 'pelaku'
        and ${roleGrants.scopeKind} = 'business' and ${roleGrants.scopeId} = ${businesses.id}::text
        and ${roleGrants.revokedAt} is null
    where ${consents.businessId} = ${businesses.id} and ${consents.purpose} = 'etalase'
      and ${consents.withdrawnAt} is null and (${roleGrants.id} is not null or ${consents.userId} is null)
  ) then ${businesses.phone} end`;
}
