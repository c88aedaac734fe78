import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { roleGrants, users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, NotFound, Refused } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { type Actor, authorize } from "../policy";
import { endSessions } from "./end-sessions";
import { lockAdmins, requireAnAdmin } from "./keep-an-admin";
import { requirePerson } from "./require-person";
import { roleNames } from "./role-names";
import type { RevokeRoleInput } from "./schema";

/** A role ends, with a reason; the person's sessions end with it. */
export async function revokeRole(actor: Actor, { grantId, reason }: RevokeRoleInput, tx: Db = db) {
  authorize(actor, "people.manage", "office");
  const revokedBy = requirePerson(actor).userId;
  await tx.transaction(async (tx) => {
    await lockAdmins(tx);
    const [found] = await tx
      .select({ grant: roleGrants, name: users.name })
      .from(roleGrants)
      .innerJoin(users, eq(users.id, roleGrants.userId))
      .where(eq(roleGrants.id, grantId));
    if (!found) throw new NotFound("Peran");
    const { grant, name } = found;
    if (grant.role === "admin" && grant.userId === revokedBy) {
      throw new Refused("Anda tidak dapat mencabut peran admin Anda sendiri. Mintalah admin lain.");
    }
    const ended = await tx
      .update(roleGrants)
      .set({ revokedAt: sql`now()`, revokedBy, revokedReason: reason })
      .where(and(eq(roleGrants.id, grantId), isNull(roleGrants.revokedAt)))
      .returning({ id: roleGrants.id });
    if (ended.length === 0) throw new Conflict("Peran ini sudah dicabut oleh orang lain.");
    if (grant.role === "admin") await requireAnAdmin(tx);
    await endSessions(tx, grant.userId);
    const details = { nama: name, peran: grant.role, alasan: reason };
    await recordAudit(tx, actor, "person.revoke_role", { kind: "person", id: grant.userId }, details);
    await notifyPeople(tx, [
      {
        userId: grant.userId,
        kind: "peran_dicabut",
        subject: grant.scopeId,
        event: grantId,
        details: { role: roleNames[grant.role].name, reason },
      },
    ]);
    if (grant.role === "pelaku") await announceChange(tx, tags.business(grant.scopeId));
  });
}
