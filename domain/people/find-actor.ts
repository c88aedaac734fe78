import { and, asc, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { roleGrants, users } from "@/db/schema";
import type { Person } from "../policy";

/**
 * The person behind a session as they stand now, or nothing when they are blocked or the session is older than
 * their last block, revoke or password change.
 */
export async function findActor(userId: string, sessionEpoch: number, tx: Db = db): Promise<Person | undefined> {
  const rows = await tx
    .select({
      name: users.name,
      role: roleGrants.role,
      scopeKind: roleGrants.scopeKind,
      scopeId: roleGrants.scopeId,
    })
    .from(users)
    .leftJoin(roleGrants, and(eq(roleGrants.userId, users.id), isNull(roleGrants.revokedAt)))
    .where(and(eq(users.id, userId), eq(users.sessionEpoch, sessionEpoch), isNull(users.blockedAt)))
    .orderBy(asc(roleGrants.grantedAt), asc(roleGrants.id)); // as they were given: what is shown of them keeps its order
  const [first] = rows;
  if (!first) return undefined;
  const grants = rows.flatMap(({ role, scopeKind, scopeId }) =>
    role && scopeKind && scopeId ? [{ role, scopeKind, scopeId }] : [],
  );
  return { kind: "person", userId, name: first.name, grants };
}
