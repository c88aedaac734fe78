import { and, eq, isNull, like, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  dataExports,
  dataRequests,
  mailAddresses,
  mails,
  noticeDeliveries,
  noticeHours,
  noticeReads,
  noticeSettings,
  roleGrants,
  signInAttempts,
  users,
} from "@/db/schema";
import { cancelLinks } from "../../people/cancel-links";

type User = typeof users.$inferSelect;
type Blank = { name: string; by: string };
const why = "Data dihapus atas permintaan pemiliknya.";

/** The account without a person: no way in, no name, no messages, no powers. */
export async function blankPerson(tx: Tx, { id, email, phone }: User, { name, by }: Blank) {
  await cancelLinks(tx, id);
  await tx
    .update(roleGrants)
    .set({ revokedAt: sql`coalesce(${roleGrants.revokedAt}, now())`, revokedBy: by, revokedReason: why })
    .where(and(eq(roleGrants.userId, id), isNull(roleGrants.revokedAt)));
  await tx
    .update(roleGrants)
    .set({ revokedReason: why })
    .where(and(eq(roleGrants.userId, id)));
  const accounts = [email, phone].flatMap((account) => (account ? [account.toLowerCase()] : []));
  await tx
    .delete(signInAttempts)
    .where(
      or(
        like(signInAttempts.account, `%${id}%`),
        ...accounts.flatMap((account) => [
          eq(signInAttempts.account, account),
          eq(signInAttempts.account, `LUPA ${account}`),
        ]),
      ),
    );
  await dropMessages(tx, id);
  await tx.delete(dataExports).where(eq(dataExports.userId, id));
  await tx.update(dataRequests).set({ words: null }).where(eq(dataRequests.userId, id));
  await tx
    .update(users)
    .set({
      ...{ name, email: null, phone: null, passwordHash: null, deletedAt: sql`now()` },
      ...{ blockedAt: sql`now()`, blockedReason: why, sessionEpoch: sql`${users.sessionEpoch} + 1` },
    })
    .where(eq(users.id, id));
}

/** Their mail, what they chose about it, and what became of notices to them and their roles. */
async function dropMessages(tx: Tx, userId: string) {
  for (const table of [noticeReads, noticeDeliveries, mails, mailAddresses, noticeSettings, noticeHours]) {
    await tx.delete(table).where(eq(table.userId, userId));
  }
}
