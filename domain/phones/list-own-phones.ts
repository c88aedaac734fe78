import { and, asc, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { accountPhones, users } from "@/db/schema";
import type { Person } from "../policy";

export type OwnPhones = Awaited<ReturnType<typeof listOwnPhones>>;

/** The numbers that this person proved to hold, the one that waits for its code, and the one they sign in with. */
export async function listOwnPhones(actor: Person, tx: Db = db) {
  const [rows, own] = await Promise.all([
    tx
      .select({
        id: accountPhones.id,
        phone: accountPhones.phone,
        askedAt: accountPhones.askedAt,
        sentAt: accountPhones.sentAt,
        expiresAt: accountPhones.expiresAt,
        provedAt: accountPhones.provedAt,
      })
      .from(accountPhones)
      .where(and(eq(accountPhones.userId, actor.userId), isNull(accountPhones.endedAt)))
      .orderBy(asc(accountPhones.askedAt), asc(accountPhones.id)),
    tx.select({ phone: users.phone }).from(users).where(eq(users.id, actor.userId)),
  ]);
  return {
    proved: rows.filter(({ provedAt }) => provedAt !== null),
    waiting: rows.find(({ provedAt }) => provedAt === null),
    typed: own[0]?.phone ?? null,
  };
}
