import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { roleGrants, users } from "@/db/schema";
import { recordAudit } from "../audit";
import { Refused } from "../errors";
import { type Actor, authorize } from "../policy";
import { makeLink, type NewLink } from "./access-link";
import { lockAdmins } from "./keep-an-admin";

/**
 * Opens a portal that has no admin able to sign in: the person with this e-mail becomes one by the link it answers with.
 * Refused as soon as such an admin exists. For whoever runs the server, not for a page.
 */
export async function appointFirstAdmin(actor: Actor, email: string, tx: Db = db): Promise<NewLink> {
  authorize(actor, "admin.appoint_first", "office");
  return tx.transaction(async (tx) => {
    await lockAdmins(tx);
    const able = and(eq(roleGrants.role, "admin"), isNull(roleGrants.revokedAt), isNull(users.blockedAt));
    const [present] = await tx
      .select({ name: users.name })
      .from(users)
      .innerJoin(roleGrants, eq(roleGrants.userId, users.id))
      .where(and(able, isNotNull(users.passwordHash)))
      .limit(1);
    if (present) throw new Refused(`Sudah ada admin: ${present.name}. Mintalah undangan kepadanya di halaman Orang.`);
    const address = email.trim().toLowerCase();
    const userId = (await known(tx, address)) ?? (await register(tx, address));
    await tx
      .insert(roleGrants)
      .values({ userId, role: "admin", scopeKind: "office", scopeId: "dinas" })
      .onConflictDoNothing();
    await recordAudit(tx, actor, "person.appoint_first_admin", { kind: "person", id: userId }, { email: address });
    return makeLink(tx, "undangan", userId, userId);
  });
}

async function known(tx: Db, email: string) {
  const [user] = await tx
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  if (user?.blockedAt) throw new Refused("Akun dengan email ini dinonaktifkan. Pakai email lain.");
  return user?.id;
}

async function register(tx: Db, email: string) {
  const [user] = await tx.insert(users).values({ name: "Admin dinas", email }).returning({ id: users.id });
  if (!user) throw new Error("The person could not be written.");
  return user.id;
}
