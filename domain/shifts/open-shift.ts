import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { shifts } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, Forbidden } from "../errors";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import { findOpenShift } from "./find-open-shift";
import type { OpenShiftInput } from "./schema";

/** The till of a place is opened with a float; one at a time. */
export async function openShift(actor: Actor, input: OpenShiftInput, tx: Db = db, now = new Date()) {
  if (!canSomewhere(actor, "sale.record")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const place = await findPlace(actor, "sale.record", input.placeId, tx);
  authorize(actor, "sale.record", placeScope(place));
  return tx.transaction(async (tx) => {
    await lockPlaces(tx, place.id);
    const [same] = await tx
      .select({ id: shifts.id })
      .from(shifts)
      .where(and(eq(shifts.id, input.id), eq(shifts.placeId, place.id)));
    if (same) return same;
    const open = await findOpenShift(actor, place.id, tx);
    if (open) throw new Conflict(`Kasir ini sudah dibuka oleh ${open.openedBy}. Muat ulang halaman ini.`);
    await tx
      .insert(shifts)
      .values({ id: input.id, placeId: place.id, openedBy: userId, openedAt: now, float: input.float });
    const details = { tempat: place.name, modal: input.float };
    await recordAudit(tx, actor, "shift.open", { kind: "place", id: place.id }, details);
    return { id: input.id };
  });
}
