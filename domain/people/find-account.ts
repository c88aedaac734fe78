import type { Db } from "@/db/client";
import { users } from "@/db/schema";
import { accountKey, reachedBy } from "./account-key";

/** Whoever is reached by what was typed, if anybody, with what a password is held against. */
export async function findAccount(tx: Db, typed: string) {
  const [user] = await tx
    .select({
      id: users.id,
      passwordHash: users.passwordHash,
      sessionEpoch: users.sessionEpoch,
      blockedAt: users.blockedAt,
    })
    .from(users)
    .where(reachedBy(accountKey(typed)));
  return user;
}
