import { and, eq, inArray, isNull, like, or, sql } from "drizzle-orm";
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
  notices,
  roleGrants,
  signInAttempts,
  users,
} from "@/db/schema";
import { cancelLinks } from "../../people/cancel-links";

type User = typeof users.$inferSelect;
type Blank = { name: string; by: string; subjects: readonly string[] };
const why = "Data dihapus atas permintaan pemiliknya.";

/** The account without a person: no way in, no name, no messages, no powers. */
export async function blankPerson(tx: Tx, { id, email, phone }: User, { name, by, subjects }: Blank) {
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
        like(signInAttempts.account, `%${id}`),
        ...accounts.flatMap((account) => [
          eq(signInAttempts.account, account),
          eq(signInAttempts.account, `LUPA ${account}`),
        ]),
      ),
    );
  await dropMessages(tx, id, subjects);
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

/** Those to the person, and those to others about what is gone. */
async function dropMessages(tx: Tx, userId: string, subjects: readonly string[]) {
  const which = or(eq(notices.userId, userId), inArray(notices.subject, [...subjects]));
  const gone = tx.select({ id: notices.id }).from(notices).where(which);
  await tx.delete(noticeReads).where(or(eq(noticeReads.userId, userId), inArray(noticeReads.noticeId, gone)));
  await tx
    .delete(noticeDeliveries)
    .where(or(eq(noticeDeliveries.userId, userId), inArray(noticeDeliveries.noticeId, gone)));
  await tx.delete(notices).where(which);
  await tx.delete(mails).where(eq(mails.userId, userId));
  await tx.delete(mailAddresses).where(eq(mailAddresses.userId, userId));
  await tx.delete(noticeSettings).where(eq(noticeSettings.userId, userId));
  await tx.delete(noticeHours).where(eq(noticeHours.userId, userId));
}
