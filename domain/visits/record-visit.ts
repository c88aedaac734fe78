import { type Db, db, type Tx } from "@/db/client";
import { visitPhotos, visits } from "@/db/schema";
import { distance } from "@/lib/distance";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { Forbidden, Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import { notifyRoles } from "../notices/notify-roles";
import { findPlace } from "../places/find-place";
import { placeScope } from "../places/place-scope";
import { type Actor, authorize, canSomewhere, type Person } from "../policy";
import { getChecklist } from "./get-checklist";
import { refuseEmptyVisit } from "./refuse-empty-visit";
import { sameVisitAsBefore } from "./same-visit-as-before";
import type { VisitInput } from "./schema";
import { outcomeWords } from "./words";

const clockTolerance = 10 * 60_000;

/** A visit in the field. Sent twice, or from two tabs at once, it is one, and is answered the same. */
export async function recordVisit(actor: Actor, input: VisitInput, tx: Db = db) {
  if (actor.kind !== "person" || !canSomewhere(actor, "visit.record")) throw new Forbidden();
  const place = await findPlace(actor, "visit.record", input.placeId, tx);
  authorize(actor, "visit.record", placeScope(place));
  if (input.visitedAt.getTime() > Date.now() + clockTolerance) {
    throw new Refused("Waktu kunjungan ada di masa depan. Betulkan jam perangkat Anda, lalu kirim lagi.", "visitedAt");
  }
  refuseOutsideItsDays(place, today(input.visitedAt));
  refuseEmptyVisit(input, await getChecklist(input.checklistVersion, tx));
  return tx.transaction(async (tx) => {
    const [row] = await tx
      .insert(visits)
      .values({ ...rowOf(input), distance: metresFrom(place, input), visitedBy: actor.userId })
      .onConflictDoNothing({ target: visits.id })
      .returning({ id: visits.id });
    if (!row) return sameVisitAsBefore(tx, actor.userId, input);
    await keepPhotos(tx, actor, input);
    const details = { visit: row.id, outcome: input.outcome, visitedAt: input.visitedAt };
    await recordAudit(tx, actor, "visit.record", { kind: "place", id: place.id }, details);
    await notifyRoles(tx, ["petugas_kecamatan"], {
      scope: place.kecamatanCode,
      kind: "pojok_dikunjungi",
      subject: place.id,
      period: today(input.visitedAt),
      details: { name: place.name, outcome: outcomeWords[input.outcome] },
    });
    return row;
  });
}

function rowOf({ photoIds, position, ...visit }: VisitInput) {
  return { ...visit, ...position };
}

async function keepPhotos(tx: Tx, actor: Person, { id, photoIds }: VisitInput) {
  const ids = [...new Set(photoIds)].sort();
  for (const fileId of ids) await claimFile(tx, actor, fileId, "foto_kunjungan", "photoIds");
  if (ids.length > 0) await tx.insert(visitPhotos).values(ids.map((fileId) => ({ visitId: id, fileId })));
}

function metresFrom(place: { latitude: number | null; longitude: number | null }, { position }: VisitInput) {
  if (!position || place.latitude === null || place.longitude === null) return null;
  return Math.round(distance(position, { latitude: place.latitude, longitude: place.longitude }));
}

function refuseOutsideItsDays(place: { openedOn: string; closedOn: string | null; name: string }, day: string) {
  if (day < place.openedOn) {
    throw new Refused(`${place.name} baru terdaftar sejak ${place.openedOn}. Periksa tanggal kunjungan.`, "visitedAt");
  }
  if (place.closedOn && day > place.closedOn) {
    throw new Refused(`${place.name} sudah ditutup pada ${place.closedOn}. Periksa tempat yang Anda pilih.`, "placeId");
  }
}
