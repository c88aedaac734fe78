import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mailAddresses, users } from "@/db/schema";
import { mailSettings } from "../../mail/mail-settings";
import { putMail } from "../../mail/put-mail";
import { lockAdmins, requireAnAdmin } from "../../people/keep-an-admin";
import type { Person } from "../../policy";
import { ownedBy } from "../owned-by";
import { eraseRecords } from "./erase-records";

type Leaving = { id: string; userId: string; open: { units: number; owed: number } };

/** A person with an account leaves, with the businesses that nobody else looks after. All of it in one transaction. */
export async function erasePerson(tx: Tx, actor: Person, request: Leaving, settings = mailSettings()) {
  const { id: requestId, userId, open } = request;
  await lockAdmins(tx);
  const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
  if (!user) throw new Error(`No user ${userId}.`);
  const isReached = user.email !== null && !(await refusesMail(tx, userId));
  const { alone } = await ownedBy(tx, userId);
  await eraseRecords(tx, actor, { requestId, businessIds: alone, user, open });
  if (isReached) await putMail(tx, { userId, address: user.email ?? "", purpose: "terhapus" }, settings);
  await requireAnAdmin(tx);
}

/** A server has said that nobody lives at one of their addresses. */
async function refusesMail(tx: Tx, userId: string) {
  const refused = and(eq(mailAddresses.userId, userId), isNotNull(mailAddresses.refusedAt));
  return (await tx.$count(mailAddresses, refused)) > 0;
}
