import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { notifyPeople } from "../notices/notify-people";
import type { Actor } from "../policy";
import { countOf, finishAttempt, startAttempt } from "./attempts";
import { cancelLinks } from "./cancel-links";
import { endSessions } from "./end-sessions";
import { hashPassword, passwordMatches } from "./password";
import { requireStrongPassword } from "./password-strength";
import { requirePerson } from "./require-person";
import type { ChangePasswordInput } from "./schema";
import type { SignedIn } from "./sign-in";

/** A person's own new password. Every other session ends; the answer is for a new cookie here. */
export async function changePassword(actor: Actor, input: ChangePasswordInput, tx: Db = db): Promise<SignedIn> {
  const { userId } = requirePerson(actor);
  const attempt = await startAttempt(tx, { account: countOf("SANDI", userId), address: "sandi", addressLimit: null });
  return tx.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
    if (!user) throw new NotFound("Akun");
    if (!(await passwordMatches(input.currentPassword, user.passwordHash))) {
      throw new Refused("Kata sandi sekarang tidak cocok.", "currentPassword");
    }
    await finishAttempt(tx, attempt);
    requireStrongPassword(input.password, [user.name, user.email, user.phone, input.currentPassword]);
    await tx
      .update(users)
      .set({ passwordHash: await hashPassword(input.password) })
      .where(eq(users.id, userId));
    await cancelLinks(tx, userId);
    const sessionEpoch = await endSessions(tx, userId);
    await recordAudit(tx, actor, "person.change_password", { kind: "person", id: userId });
    await notifyPeople(tx, [{ userId, kind: "sandi_diganti", event: String(sessionEpoch) }]);
    return { userId, sessionEpoch };
  });
}
