import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { places, shiftClosings, shifts, users } from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import { sumsOfShift } from "./sums-of-shift";

const closer = alias(users, "closer");

/** A shift with what the ledger says of it and, once it is closed, what was counted. */
export async function getShift(actor: Actor, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "ledger.read")) throw new Forbidden();
  const [shift] = await tx
    .select({
      id: shifts.id,
      placeId: shifts.placeId,
      place: places.name,
      openedAt: shifts.openedAt,
      openedBy: users.name,
      float: shifts.float,
      closedAt: shiftClosings.closedAt,
      closedBy: closer.name,
      pieces: shiftClosings.pieces,
      counted: shiftClosings.counted,
      expected: shiftClosings.expected,
      reason: shiftClosings.reason,
    })
    .from(shifts)
    .innerJoin(places, eq(places.id, shifts.placeId))
    .innerJoin(users, eq(users.id, shifts.openedBy))
    .leftJoin(shiftClosings, eq(shiftClosings.shiftId, shifts.id))
    .leftJoin(closer, eq(closer.id, shiftClosings.closedBy))
    .where(and(eq(shifts.id, id), withinReach(actor, "ledger.read")));
  if (!shift) throw new NotFound("Sesi kasir");
  return { ...shift, sums: await sumsOfShift(tx, shift.id) };
}
