import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { offerConfirmation } from "../mail/offer-confirmation";
import { putMail } from "../mail/put-mail";
import type { Actor } from "../policy";
import { countOf, finishAttempt, startAttempt } from "./attempts";
import { cancelLinks } from "./cancel-links";
import { passwordMatches } from "./password";
import { requirePerson } from "./require-person";
import type { ChangeEmailInput } from "./schema";

/** A person's own new address, to sign in with and, once confirmed, for mail. The old one hears of it. */
export async function changeEmail(actor: Actor, { email, currentPassword }: ChangeEmailInput, tx: Db = db) {
  const { userId } = requirePerson(actor);
  const attempt = await startAttempt(tx, { account: countOf("SANDI", userId), address: "sandi", addressLimit: null });
  await tx.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
    if (!user) throw new NotFound("Akun");
    if (!(await passwordMatches(currentPassword, user.passwordHash))) {
      throw new Refused("Kata sandi sekarang tidak cocok.", "currentPassword");
    }
    await finishAttempt(tx, attempt);
    if (!email && !user.phone) throw new Refused("Akun ini hanya punya alamat email. Isi alamat yang baru.", "email");
    if (email === (user.email?.toLowerCase() ?? null)) throw new Refused("Itu alamat Anda yang sekarang.", "email");
    await tx.update(users).set({ email }).where(eq(users.id, userId));
    await cancelLinks(tx, userId);
    if (user.email) await putMail(tx, { userId, address: user.email, purpose: "pindah" });
    await offerConfirmation(tx, { userId, email });
    await recordAudit(tx, actor, "person.change_email", { kind: "person", id: userId });
  });
}
