import { type Db, db } from "@/db/client";
import { openingExceptions } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Forbidden, Refused } from "../errors";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere } from "../policy";
import type { ExceptionInput } from "./schema";

/** One day goes another way than the plan. Said in time, it raises no alarm; what is past stays as it was. */
export async function exceptDay(actor: Actor, input: ExceptionInput, tx: Db = db, now = today()) {
  if (!canSomewhere(actor, "opening.plan")) throw new Forbidden();
  const { userId } = requirePerson(actor);
  const place = await findPlace(actor, "opening.plan", input.placeId, tx);
  authorize(actor, "opening.plan", placeScope(place));
  if (input.day < now) throw new Refused("Hari yang sudah lewat tidak dapat diubah.", "day");
  await tx.transaction(async (tx) => {
    const { day, isOpen, reason } = input;
    await tx.insert(openingExceptions).values({ placeId: place.id, day, isOpen, reason, createdBy: userId });
    const details = { tempat: place.name, hari: day, buka: isOpen, reason };
    await recordAudit(tx, actor, "opening.except", { kind: "place", id: place.id }, details);
  });
}
