import { type Db, db } from "@/db/client";
import { users } from "@/db/schema";
import { Refused } from "../errors";
import { accountKey, reachedBy } from "./account-key";
import { finishAttempt, startAttempt } from "./attempts";
import { passwordMatches } from "./password";
import type { SignInInput } from "./schema";

export type SignedIn = { userId: string; sessionEpoch: number };

/** The door for everyone who has a password; `address` is where the request came from. */
export async function signIn({ account, password }: SignInInput, address: string, tx: Db = db): Promise<SignedIn> {
  const key = accountKey(account);
  const attempt = await startAttempt(tx, { account: key, address });
  const [user] = await tx
    .select({
      id: users.id,
      passwordHash: users.passwordHash,
      sessionEpoch: users.sessionEpoch,
      blockedAt: users.blockedAt,
    })
    .from(users)
    .where(reachedBy(key));
  if (!(await passwordMatches(password, user?.passwordHash)) || !user) {
    throw new Refused("Email, nomor HP, atau kata sandi tidak cocok. Periksa ejaannya, lalu coba lagi.");
  }
  await finishAttempt(tx, attempt);
  if (user.blockedAt) throw new Refused("Akun ini sedang dinonaktifkan oleh dinas. Hubungi admin dinas.");
  return { userId: user.id, sessionEpoch: user.sessionEpoch };
}
