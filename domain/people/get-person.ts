import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { accessLinks, accountPhones, users } from "@/db/schema";
import { NotFound } from "../errors";
import { isProved } from "../phones/find-proved";
import { type Actor, authorize } from "../policy";
import { listGrants } from "./list-grants";
import { personColumns } from "./person-columns";

/** One person, with every role, whether their number was proved, and the link that is still open, if any. */
export async function getPerson(actor: Actor, userId: string, tx: Db = db) {
  authorize(actor, "people.manage", "office");
  const [person] = await tx.select(personColumns).from(users).where(eq(users.id, userId));
  if (!person) throw new NotFound("Orang");
  const [link] = await tx
    .select({ kind: accessLinks.kind, expiresAt: accessLinks.expiresAt })
    .from(accessLinks)
    .where(
      and(
        eq(accessLinks.userId, userId),
        isNull(accessLinks.usedAt),
        isNull(accessLinks.cancelledAt),
        gt(accessLinks.expiresAt, sql`now()`),
      ),
    )
    .orderBy(desc(accessLinks.createdAt))
    .limit(1);
  const proved = and(eq(accountPhones.userId, userId), eq(accountPhones.phone, person.phone ?? ""), isProved);
  const isPhoneProved = (await tx.$count(accountPhones, proved)) > 0;
  return { ...person, isPhoneProved, link, grants: await listGrants(actor, userId, tx) };
}
