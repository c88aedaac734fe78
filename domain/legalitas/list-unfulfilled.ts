import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, documents, legalitasKinds } from "@/db/schema";
import { today } from "@/lib/today";
import { type Actor, authorizeAny } from "../policy";
import { daysAhead, dueOn, issuedDay, isUnfulfilled } from "./commitment-due";
import { cutPage, type DayKey, isAfter } from "./day-page";

/** Verified permits whose commitment is due within two weeks or was due and is not fulfilled, the oldest first. */
export async function listUnfulfilled(actor: Actor, after?: DayKey, size = 50, tx: Db = db, date = today()) {
  authorizeAny(actor, "document.queue", "product.queue");
  const rows = await tx
    .select({
      id: documents.id,
      kind: documents.kind,
      name: legalitasKinds.name,
      number: documents.number,
      issuedOn: issuedDay,
      dueOn,
      /** Days since the number was issued. */
      age: sql<number>`${date}::date - ${issuedDay}`,
      isLate: sql<boolean>`${dueOn} < ${date}::date`,
      business: businesses.name,
      businessId: businesses.id,
    })
    .from(documents)
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .innerJoin(businesses, eq(businesses.id, documents.businessId))
    .where(
      and(
        isUnfulfilled(date),
        sql`${dueOn} <= ${date}::date + ${daysAhead}::int`,
        isAfter(issuedDay, documents.id, after),
      ),
    )
    .orderBy(asc(issuedDay), asc(documents.id))
    .limit(size + 1);
  return cutPage(rows, size, ({ issuedOn }) => issuedOn);
}

export type UnfulfilledRow = Awaited<ReturnType<typeof listUnfulfilled>>["rows"][number];
