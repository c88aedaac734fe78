import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { accountPhones, users } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorizeAny } from "../policy";

const sender = alias(users, "sender");
const most = 100;
const isOpen = and(isNull(accountPhones.provedAt), isNull(accountPhones.endedAt)) ?? sql`false`;

/** Numbers whose accounts wait for a code, those without one first. */
export async function listPhoneChecks(actor: Actor, tx: Db = db) {
  authorizeAny(actor, "counter.serve");
  return read(tx)
    .where(isOpen)
    .orderBy(sql`${accountPhones.sentAt} nulls first`, asc(accountPhones.askedAt), asc(accountPhones.id))
    .limit(most);
}

/** One of them, for the officer who sends the code. */
export async function getPhoneCheck(actor: Actor, id: string, tx: Db = db) {
  authorizeAny(actor, "counter.serve");
  const [check] = await read(tx).where(and(eq(accountPhones.id, id), isOpen));
  if (!check) throw new NotFound("Permintaan");
  return check;
}

function read(tx: Db) {
  return tx
    .select({
      id: accountPhones.id,
      userId: accountPhones.userId,
      name: users.name,
      phone: accountPhones.phone,
      askedAt: accountPhones.askedAt,
      sentAt: accountPhones.sentAt,
      expiresAt: accountPhones.expiresAt,
      sentBy: sender.name,
    })
    .from(accountPhones)
    .innerJoin(users, eq(users.id, accountPhones.userId))
    .leftJoin(sender, eq(sender.id, accountPhones.sentBy));
}
