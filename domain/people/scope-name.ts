import { eq, sql } from "drizzle-orm";
import { businesses, kecamatan, partners, places, roleGrants } from "@/db/schema";

/** What a grant is about, by name, for a `select`: one of four tables, or the office. */
export const scopeName = sql<string>`case ${roleGrants.scopeKind}
  when 'business' then (select ${businesses.name} from ${businesses} where ${businesses.id} = ${roleGrants.scopeId}::uuid)
  when 'place' then (select ${places.name} from ${places} where ${places.id} = ${roleGrants.scopeId}::uuid)
  when 'partner' then (select ${partners.name} from ${partners} where ${partners.id} = ${roleGrants.scopeId}::uuid)
  when 'kecamatan' then (select ${kecamatan.name} from ${kecamatan} where ${eq(kecamatan.code, roleGrants.scopeId)})
  else 'seluruh dinas' end`;
