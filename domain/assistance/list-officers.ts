import { and, asc, eq, isNull, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { roleGrants, users } from "@/db/schema";

/** Who may be given a case of a business in this kecamatan: the legalitas section, and the officers of that kecamatan. */
export function listOfficers(kecamatanCode: string | null, tx: Db) {
  return tx
    .selectDistinct({ id: users.id, name: users.name, role: roleGrants.role })
    .from(roleGrants)
    .innerJoin(users, eq(users.id, roleGrants.userId))
    .where(
      and(
        isNull(roleGrants.revokedAt),
        isNull(users.blockedAt),
        or(
          eq(roleGrants.role, "verifikator"),
          and(eq(roleGrants.role, "petugas_kecamatan"), eq(roleGrants.scopeId, kecamatanCode ?? "")),
        ),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
}
