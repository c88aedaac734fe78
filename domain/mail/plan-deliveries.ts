import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { noticeDeliveries, notices, roleGrants } from "@/db/schema";
import { kindNames, noticeKinds } from "../notices/kinds";
import { dueAt } from "./due-at";
import { type MailSettings, mailSettings } from "./mail-settings";
import { type Recipient, readRecipients } from "./recipients";
import { whyNot } from "./why-not";

const batch = 200;
const rowsAtOnce = 2000;

/**
 * Decides for every new notice who gets it by mail, and when. The notice is its own order: written in the transaction
 * of what happened, taken here under a lock, so that of two workers one does it, and a crash leaves it to be done.
 */
export async function planDeliveries(at = new Date(), tx: Db = db, mail: MailSettings | null = mailSettings()) {
  for (;;) {
    const planned = await tx.transaction((tx) => planSome(tx, at, mail !== null));
    if (planned < batch) return;
  }
}

type Planned = { id: string; userId: string | null; kind: (typeof kindNames)[number]; createdAt: Date };

async function planSome(tx: Tx, at: Date, isSending: boolean) {
  const told = await tx
    .select({ id: notices.id, userId: notices.userId, kind: notices.kind, createdAt: notices.createdAt })
    .from(notices)
    .where(and(isNull(notices.plannedAt), inArray(notices.kind, kindNames)))
    .orderBy(asc(notices.createdAt), asc(notices.id))
    .limit(batch)
    .for("update", { skipLocked: true });
  if (told.length === 0) return 0;
  if (isSending) await addDeliveries(tx, told, at);
  const ids = told.map(({ id }) => id);
  await tx.update(notices).set({ plannedAt: at }).where(inArray(notices.id, ids));
  return told.length;
}

async function addDeliveries(tx: Tx, told: Planned[], at: Date) {
  const officers = await officersOf(
    tx,
    told.filter(({ userId }) => userId === null).map(({ id }) => id),
  );
  const pairs = told.flatMap((notice) =>
    (notice.userId ? [notice.userId] : (officers.get(notice.id) ?? [])).map((userId) => ({ notice, userId })),
  );
  const people = await readRecipients(
    tx,
    pairs.map(({ userId }) => userId),
  );
  const rows = pairs.flatMap(({ notice, userId }) => {
    const person = people.get(userId);
    return person?.address ? [deliveryOf(notice, person, at)] : [];
  });
  for (let i = 0; i < rows.length; i += rowsAtOnce) {
    await tx
      .insert(noticeDeliveries)
      .values(rows.slice(i, i + rowsAtOnce))
      .onConflictDoNothing();
  }
}

function deliveryOf(notice: Planned, person: Recipient, at: Date): typeof noticeDeliveries.$inferInsert {
  const row = { noticeId: notice.id, userId: person.userId, changedAt: at };
  const why = whyNot(person, notice, at);
  const pace = person.paceOf(noticeKinds[notice.kind].group);
  if (why || pace === "tidak") return { ...row, state: "dilewati", why: why ?? "dimatikan di pengaturan", dueAt: at };
  return { ...row, dueAt: dueAt(pace, person.hours, at) };
}

/** Who held the role of each of these notices, where it was meant, when it was told. */
async function officersOf(tx: Tx, noticeIds: string[]) {
  if (noticeIds.length === 0) return new Map<string, string[]>();
  const rows = await tx
    .selectDistinct({ noticeId: notices.id, userId: roleGrants.userId })
    .from(notices)
    .innerJoin(
      roleGrants,
      and(
        eq(roleGrants.role, notices.role),
        sql`${roleGrants.role} <> 'pelaku'`,
        sql`${notices.scope} in ('semua', ${roleGrants.scopeId})`,
        isNull(roleGrants.revokedAt),
        sql`${roleGrants.grantedAt} <= ${notices.createdAt}`,
      ),
    )
    .where(inArray(notices.id, noticeIds));
  return new Map(
    [...Map.groupBy(rows, ({ noticeId }) => noticeId)].map(([id, held]) => [id, held.map(({ userId }) => userId)]),
  );
}
