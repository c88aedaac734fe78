import type { VisitInput } from "@/domain/visits/schema";
import { outbox } from "./store";

type Kept = { userId: string; place: string; visit: VisitInput; photos: readonly Blob[] };

/** Puts a visit into the outbox of this phone. Kept twice under one id, it is one. */
export async function keepVisit({ userId, place, visit, photos }: Kept) {
  const message = { version: 1 as const, by: userId, visit: { ...visit, visitedAt: visit.visitedAt.toISOString() } };
  await outbox().visits.put({
    id: visit.id,
    userId,
    place,
    message,
    photos: photos.map((blob) => ({ blob })),
    keptAt: Date.now(),
  });
}
