import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { visitPhotos, visits } from "@/db/schema";
import { Conflict } from "../errors";
import type { VisitInput } from "./schema";

/** The answer to a visit whose id is known already: the same one, or a conflict when it says something else. */
export async function sameVisitAsBefore(tx: Tx, userId: string, input: VisitInput) {
  const [before] = await tx.select().from(visits).where(eq(visits.id, input.id));
  const photos = await tx.select({ id: visitPhotos.fileId }).from(visitPhotos).where(eq(visitPhotos.visitId, input.id));
  const known = before && {
    by: before.visitedBy,
    place: before.placeId,
    outcome: before.outcome,
    answers: before.answers,
    note: before.note ?? undefined,
    at: before.visitedAt.getTime(),
    photos: photos.map((photo) => photo.id).sort(),
  };
  const sent = {
    by: userId,
    place: input.placeId,
    outcome: input.outcome,
    answers: input.answers,
    note: input.note,
    at: input.visitedAt.getTime(),
    photos: [...new Set(input.photoIds)].sort(),
  };
  if (isDeepStrictEqual(known, sent)) return { id: input.id };
  throw new Conflict("Kunjungan dengan nomor ini sudah kami terima dengan isi yang lain. Yang pertama tetap berlaku.");
}
