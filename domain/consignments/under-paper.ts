import type { Db, Tx } from "@/db/client";
import { Forbidden } from "../errors";
import { requirePerson } from "../people/require-person";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere, type Person } from "../policy";
import { lockPlaces } from "../stock/lock-place";
import { type Form, wasWritten } from "./was-written";

export type PaperPlace = Awaited<ReturnType<typeof findPlace>>;

/**
 * What every movement under a paper has in common: may this person, here; the locks in one order; and a form sent
 * twice is written once.
 */
export async function underPaper(
  actor: Actor,
  form: Form,
  db: Db,
  write: (tx: Tx, person: Person, place: PaperPlace) => Promise<void>,
) {
  if (!canSomewhere(actor, "goods.move")) throw new Forbidden();
  const person = requirePerson(actor);
  const { asked } = form;
  const place = await findPlace(actor, "goods.move", asked.placeId, db);
  authorize(actor, "goods.move", placeScope(place));
  return db.transaction(async (tx) => {
    await lockPlaces(tx, place.id, ...(asked.toPlaceId ? [asked.toPlaceId] : []));
    if (!(await wasWritten(tx, form))) await write(tx, person, place);
    return { paperId: asked.id };
  });
}
