import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { dataBreaches, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";

/** The breaches on record, latest first, each with until when those concerned are to be told. */
export async function listBreaches(actor: Actor, tx: Db = db) {
  authorize(actor, "data_request.read", "office");
  const teller = alias(users, "teller");
  return tx
    .select({
      id: dataBreaches.id,
      foundAt: dataBreaches.foundAt,
      what: dataBreaches.what,
      whose: dataBreaches.whose,
      measures: dataBreaches.measures,
      recordedBy: users.name,
      recordedAt: dataBreaches.recordedAt,
      dueAt: sql<Date>`${dataBreaches.foundAt} + interval '72 hours'`.mapWith(dataBreaches.foundAt),
      toldAt: dataBreaches.toldAt,
      toldHow: dataBreaches.toldHow,
      toldBy: teller.name,
    })
    .from(dataBreaches)
    .innerJoin(users, eq(users.id, dataBreaches.recordedBy))
    .leftJoin(teller, eq(teller.id, dataBreaches.toldBy))
    .orderBy(desc(dataBreaches.foundAt), desc(dataBreaches.id))
    .limit(50);
}

export type Breach = Awaited<ReturnType<typeof listBreaches>>[number];
