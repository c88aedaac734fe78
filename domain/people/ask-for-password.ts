import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Db, db } from "@/db/client";
import { mails, users } from "@/db/schema";
import { Refused } from "../errors";
import { mailSettings } from "../mail/mail-settings";
import { accountKey, reachedBy } from "./account-key";
import { countOf, startAttempt } from "./attempts";

/**
 * Mails a link for a new password to whoever lives at the account's address. The answer is the same, and so is the one
 * statement that is run, whether there is such an account or not; open to everyone, so limited by account and address.
 */
export async function askForPassword(
  { account }: { account: string },
  address: string,
  tx: Db = db,
  settings = mailSettings(),
) {
  if (!settings) {
    throw new Refused("Portal ini belum dapat mengirim email. Mintalah tautan kata sandi baru kepada admin dinas.");
  }
  const key = accountKey(account);
  await startAttempt(tx, {
    account: countOf("LUPA", key),
    address: `lupa ${address}`,
    accountLimit: 3,
    addressLimit: 20,
  });
  await tx.execute(sql`insert into ${mails} (id, user_id, address, purpose, next_at)
    select ${v7()}::uuid, ${users.id}, lower(${users.email}), 'sandi', now() from ${users}
    where ${reachedBy(key)} and ${users.email} is not null and ${users.blockedAt} is null`);
}
