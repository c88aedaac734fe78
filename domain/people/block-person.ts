import { and, eq, isNull, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, NotFound, Refused } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { type Actor, authorize } from "../policy";
import { cancelLinks } from "./cancel-links";
import { endSessions } from "./end-sessions";
import { lockAdmins, requireAnAdmin } from "./keep-an-admin";
import { requirePerson } from "./require-person";
import type { BlockPersonInput } from "./schema";

/** The account stops working at the next request, with a reason; roles stay, for when it is opened again. */
export async function blockPerson(actor: Actor, { userId, reason }: BlockPersonInput, tx: Db = db) {
  authorize(actor, "people.manage", "office");
  if (requirePerson(actor).userId === userId) throw new Refused("Anda tidak dapat menonaktifkan akun Anda sendiri.");
  await tx.transaction(async (tx) => {
    await lockAdmins(tx);
    const [user] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId)).for("update");
    if (!user) throw new NotFound("Orang");
    const blocked = await tx
      .update(users)
      .set({ blockedAt: sql`now()`, blockedReason: reason })
      .where(and(eq(users.id, userId), isNull(users.blockedAt)))
      .returning({ id: users.id });
    if (blocked.length === 0) throw new Conflict("Akun ini sudah dinonaktifkan.");
    await requireAnAdmin(tx);
    await cancelLinks(tx, userId);
    await endSessions(tx, userId);
    await recordAudit(tx, actor, "person.block", { kind: "person", id: userId }, { nama: user.name, alasan: reason });
    await notifyPeople(tx, [{ userId, kind: "akun_dinonaktifkan", event: v7(), details: { reason } }]);
    // A blocked owner's consent no longer shows a number in the storefront.
    await announceChange(tx, tags.everything);
  });
}
