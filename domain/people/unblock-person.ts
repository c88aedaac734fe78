import { and, eq, isNotNull } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import { type Actor, authorize } from "../policy";
import type { BlockPersonInput } from "./schema";

/** The account works again with the roles it had, with a reason. */
export async function unblockPerson(actor: Actor, { userId, reason }: BlockPersonInput, tx: Db = db) {
  authorize(actor, "people.manage", "office");
  await tx.transaction(async (tx) => {
    const [user] = await tx
      .update(users)
      .set({ blockedAt: null, blockedReason: null })
      .where(and(eq(users.id, userId), isNotNull(users.blockedAt)))
      .returning({ name: users.name });
    if (!user) throw new Conflict("Akun ini sudah aktif.");
    await recordAudit(tx, actor, "person.unblock", { kind: "person", id: userId }, { nama: user.name, alasan: reason });
    await notifyPeople(tx, [{ userId, kind: "akun_diaktifkan", event: v7() }]);
    await announceChange(tx, tags.everything);
  });
}
