import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { type Actor, authorize } from "../policy";
import { makeLink, type NewLink } from "./access-link";
import { requirePerson } from "./require-person";

/** A one-time link to choose a new password, or to join again for who never did. */
export async function sendLink(actor: Actor, { userId }: { userId: string }, tx: Db = db): Promise<NewLink> {
  authorize(actor, "people.manage", "office");
  const sender = requirePerson(actor);
  return tx.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
    if (!user) throw new NotFound("Orang");
    if (user.blockedAt) throw new Refused("Akun ini dinonaktifkan. Aktifkan dulu sebelum membuat tautan.");
    const link = await makeLink(tx, user.passwordHash ? "sandi" : "undangan", userId, sender.userId);
    await recordAudit(
      tx,
      actor,
      "person.send_link",
      { kind: "person", id: userId },
      { nama: user.name, tautan: link.kind },
    );
    return link;
  });
}
