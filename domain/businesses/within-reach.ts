import { inArray, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { type Actor, can, type Permission, reachesAll, scopesOf } from "../policy";

/** Condition on a column that holds the id of a business: the actor has this permission for it. */
export function withinReach(actor: Actor, permission: Permission, column: AnyPgColumn) {
  if (reachesEveryBusiness(actor, permission)) return sql`true`;
  const own = scopesOf(actor, "business").filter((business) => can(actor, permission, { business }));
  return own.length > 0 ? inArray(column, own) : sql`false`;
}

/** Clerks serve every business without being office-wide: no id of a real business is this one. */
export function reachesEveryBusiness(actor: Actor, permission: Permission) {
  return reachesAll(actor, permission) || can(actor, permission, { business: "semua" });
}
