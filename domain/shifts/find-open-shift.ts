import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places, shiftClosings, shifts, users } from "@/db/schema";
import { withinReach } from "../places/within-reach";
import type { Actor } from "../policy";

/** The shift that is open at a place within the actor's reach, if any. */
export async function findOpenShift(actor: Actor, placeId: string, tx: Db = db) {
  const [shift] = await tx
    .select({ id: shifts.id, openedAt: shifts.openedAt, openedBy: users.name, float: shifts.float })
    .from(shifts)
    .innerJoin(places, eq(places.id, shifts.placeId))
    .innerJoin(users, eq(users.id, shifts.openedBy))
    .where(
      and(
        eq(shifts.placeId, placeId),
        withinReach(actor, "sale.record"),
        sql`not exists (select from ${shiftClosings} where ${shiftClosings.shiftId} = ${shifts.id})`,
      ),
    );
  return shift;
}
