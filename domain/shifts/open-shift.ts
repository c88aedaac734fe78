import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { shifts, users } from "@/db/schema";
import { formatRupiah } from "@/lib/money";
import { recordAudit } from "../audit";
import { Conflict, Forbidden } from "../errors";
import { keptBefore } from "../kept-before";
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
    const open = await findOpenShift(actor, place.id, tx);
    if (open?.id === input.id && open.float === input.float) return { id: open.id };
    if (open) {
      const float = formatRupiah(open.float);
      throw new Conflict(`Kasir ini sudah dibuka oleh ${open.openedBy} dengan modal ${float}. Muat ulang halaman ini.`);
    }
    await refuseClosed(tx, input.id);
    await tx
      .insert(shifts)
      .values({ id: input.id, placeId: place.id, openedBy: userId, openedAt: now, float: input.float });
    const details = { tempat: place.name, modal: input.float };
    await recordAudit(tx, actor, "shift.open", { kind: "place", id: place.id }, details);
    return { id: input.id };
  });
}

/** A form that opened a till before opens no second one: who comes back to it the next day is told. */
async function refuseClosed(tx: Tx, id: string) {
  const [closed] = await tx
    .select({ by: users.name, at: shifts.openedAt })
    .from(shifts)
    .innerJoin(users, eq(users.id, shifts.openedBy))
    .where(eq(shifts.id, id));
  if (closed) throw keptBefore({ what: "pembukaan kasir yang sudah ditutup", ...closed });
}
