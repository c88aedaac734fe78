import { type Db, db } from "@/db/client";
import { openingPlans } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Forbidden, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import type { PlanInput } from "./schema";

/** The days of the week on which a place is to be open, from today or later: a missed day cannot be planned away. */
export async function planOpenings(actor: Actor, input: PlanInput, tx: Db = db, day = today()) {
  if (!canSomewhere(actor, "opening.plan")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const place = await findPlace(actor, "opening.plan", input.placeId, tx);
  authorize(actor, "opening.plan", placeScope(place));
  if (input.validFrom < day) throw new Refused("Rencana berlaku paling cepat hari ini.", "validFrom");
  await tx.transaction(async (tx) => {
    const weekdays = [...new Set(input.weekdays)].sort();
    const { validFrom, source } = input;
    await tx.insert(openingPlans).values({ placeId: place.id, weekdays, validFrom, source, createdBy: userId });
    const details = { tempat: place.name, hari: weekdays.join(","), mulai: validFrom };
    await recordAudit(tx, actor, "opening.plan", { kind: "place", id: place.id }, details);
  });
}
