import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { roleGrants, users } from "@/db/schema";
import { Refused } from "../errors";

/** Taken before anything that may remove an admin, so that two who remove each other come one after the other. */
export async function lockAdmins(tx: Tx) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('people.admins'))`);
}

/** Refuses the change just made when no admin who can sign in is left. */
export async function requireAnAdmin(tx: Tx) {
  const [left] = await tx
    .select({ id: users.id })
    .from(users)
    .innerJoin(roleGrants, eq(roleGrants.userId, users.id))
    .where(
      and(
        eq(roleGrants.role, "admin"),
        isNull(roleGrants.revokedAt),
        isNull(users.blockedAt),
        isNotNull(users.passwordHash),
      ),
    )
    .limit(1);
  if (!left) throw new Refused("Ini admin terakhir yang masih bisa masuk. Angkat admin lain dulu.");
}
