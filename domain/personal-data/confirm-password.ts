import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { users } from "@/db/schema";
import { Refused } from "../errors";
import { countOf, finishAttempt, startAttempt } from "../people/attempts";
import { passwordMatches } from "../people/password";

/** Before something grave: that it is the person, and not somebody at their open computer. */
export async function confirmPassword(tx: Db, userId: string, typed: string) {
  const attempt = await startAttempt(tx, { account: countOf("SANDI", userId), address: "sandi", addressLimit: null });
  const [user] = await tx.select({ passwordHash: users.passwordHash }).from(users).where(eq(users.id, userId));
  if (!(await passwordMatches(typed, user?.passwordHash))) {
    throw new Refused("Kata sandi tidak cocok. Isi kata sandi yang Anda pakai untuk masuk.", "currentPassword");
  }
  await finishAttempt(tx, attempt);
}
