import { type Db, db } from "@/db/client";
import { Refused } from "../errors";
import { accountKey } from "./account-key";
import { finishAttempt, startAttempt } from "./attempts";
import { findAccount } from "./find-account";
import { requirePassword } from "./require-password";
import type { SignInInput } from "./schema";

export type SignedIn = { userId: string; sessionEpoch: number };

/** The door for everyone who has a password; `address` is where the request came from. */
export async function signIn({ account, password }: SignInInput, address: string, tx: Db = db): Promise<SignedIn> {
  const attempt = await startAttempt(tx, { account: accountKey(account), address });
  const user = await requirePassword(await findAccount(tx, account), password);
  await finishAttempt(tx, attempt);
  if (user.blockedAt) throw new Refused("Akun ini sedang dinonaktifkan oleh dinas. Hubungi admin dinas.");
  return { userId: user.id, sessionEpoch: user.sessionEpoch };
}
