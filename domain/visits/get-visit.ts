import { and, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { files, places, users, visitPhotos, visits } from "@/db/schema";
import { Forbidden, NotFound } from "../errors";
import { isScanning } from "../files/scan-words";
import { withinReach } from "../places/within-reach";
import { type Actor, canSomewhere } from "../policy";
import { getChecklist } from "./get-checklist";

/** One visit with its questions, answers and photos. */
export async function getVisit(actor: Actor, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "visit.read")) throw new Forbidden();
  const [visit] = await tx
    .select({
      id: visits.id,
      placeId: visits.placeId,
      place: places.name,
      outcome: visits.outcome,
      checklistVersion: visits.checklistVersion,
      answers: visits.answers,
      note: visits.note,
      latitude: visits.latitude,
      longitude: visits.longitude,
      accuracy: visits.accuracy,
      distance: visits.distance,
      visitedBy: users.name,
      visitedAt: visits.visitedAt,
      receivedAt: visits.receivedAt,
    })
    .from(visits)
    .innerJoin(places, eq(places.id, visits.placeId))
    .innerJoin(users, eq(users.id, visits.visitedBy))
    .where(and(eq(visits.id, id), withinReach(actor, "visit.read")));
  if (!visit) throw new NotFound("Kunjungan");
  const { questions } = await getChecklist(visit.checklistVersion, tx);
  const photos = await tx
    .select({ id: files.id, isScanning })
    .from(visitPhotos)
    .innerJoin(files, eq(files.id, visitPhotos.fileId))
    .where(eq(visitPhotos.visitId, id));
  return { ...visit, questions, photos };
}
