import { and, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { roleGrants, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { requirePerson } from "./require-person";
import { scopeName } from "./scope-name";

const granter = alias(users, "granter");
const revoker = alias(users, "revoker");

/** Every role a person holds or held, newest first, with who gave it and who took it. */
export async function listGrants(actor: Actor, userId: string, tx: Db = db) {
  if (requirePerson(actor).userId !== userId) authorize(actor, "people.manage", "office");
  return tx
    .select({
      id: roleGrants.id,
      role: roleGrants.role,
      scopeName,
      grantedAt: roleGrants.grantedAt,
      grantedBy: granter.name,
      revokedAt: roleGrants.revokedAt,
      revokedBy: revoker.name,
      revokedReason: roleGrants.revokedReason,
    })
    .from(roleGrants)
    .leftJoin(granter, eq(granter.id, roleGrants.grantedBy))
    .leftJoin(revoker, eq(revoker.id, roleGrants.revokedBy))
    .where(eq(roleGrants.userId, userId))
    .orderBy(roleGrants.revokedAt, roleGrants.grantedAt);
}

/** Roles held now by several people, for a list of them. */
export async function grantsOf(tx: Db, userIds: string[]) {
  if (userIds.length === 0) return [];
  return tx
    .select({ userId: roleGrants.userId, role: roleGrants.role, scopeName })
    .from(roleGrants)
    .innerJoin(users, eq(users.id, roleGrants.userId))
    .where(and(inArray(roleGrants.userId, userIds), isNull(roleGrants.revokedAt)))
    .orderBy(roleGrants.grantedAt);
}
