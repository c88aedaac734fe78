import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db } from "@/db/client";
import { roleGrants, users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { NotFound } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { type Actor, authorize } from "../policy";
import { requirePerson } from "./require-person";
import { roleNames } from "./role-names";
import { requireScope } from "./role-scopes";
import type { GrantRoleInput } from "./schema";

/** One more role for a person, from their next request on. */
export async function grantRole(actor: Actor, input: GrantRoleInput, tx: Db = db) {
  authorize(actor, "people.manage", "office");
  const grantedBy = requirePerson(actor).userId;
  await tx.transaction(async (tx) => {
    const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, input.userId)).for("update");
    if (!user) throw new NotFound("Orang");
    const { scopeName, ...grant } = await requireScope(tx, input.role, input.scopeId);
    await tx.insert(roleGrants).values({ userId: input.userId, ...grant, grantedBy });
    const details = { nama: user.name, peran: input.role, di: scopeName };
    await recordAudit(tx, actor, "person.grant_role", { kind: "person", id: input.userId }, details);
    const told = { role: roleNames[grant.role].name, scope: scopeName };
    await notifyPeople(tx, [
      { userId: input.userId, kind: "peran_diberikan", subject: input.scopeId, event: v7(), details: told },
    ]);
    if (grant.role === "pelaku") await announceChange(tx, tags.business(grant.scopeId));
  });
}
