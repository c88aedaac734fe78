import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { placeReports } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, Forbidden, Refused } from "../errors";
import { type Actor, authorize, canSomewhere } from "../policy";
import { requireOwnPhotos } from "../visits/require-own-photos";
import { findPlace } from "./find-place";
import { placeScope } from "./place-scope";
import type { ReportInput } from "./schema";

/** What an officer says of a place today. The same report sent twice is one, and is answered the same. */
export async function reportPlace(actor: Actor, input: ReportInput, tx: Db = db) {
  if (actor.kind !== "person" || !canSomewhere(actor, "place.report")) throw new Forbidden();
  const place = await findPlace(actor, "place.report", input.placeId, tx);
  authorize(actor, "place.report", placeScope(place));
  if (place.closedOn && place.closedOn <= today()) {
    throw new Refused(`${place.name} sudah ditutup oleh dinas pada ${place.closedOn}. Hubungi dinas bila keliru.`);
  }
  return tx.transaction(async (tx) => {
    const photos = input.photoId ? [input.photoId] : [];
    const [row] = await tx
      .insert(placeReports)
      .values({ ...input, reportedBy: actor.userId, reportedAt: new Date() })
      .onConflictDoNothing({ target: placeReports.id })
      .returning({ id: placeReports.id });
    if (!row) return sameAsBefore(tx, actor.userId, input);
    await requireOwnPhotos(tx, actor.userId, photos, "foto_laporan", "photoId");
    await recordAudit(
      tx,
      actor,
      "place.report",
      { kind: "place", id: place.id },
      { report: row.id, state: input.state },
    );
    await announceChange(tx, tags.places, tags.place(place.id));
    return { id: row.id };
  });
}

async function sameAsBefore(tx: Tx, userId: string, input: ReportInput) {
  const [before] = await tx.select().from(placeReports).where(eq(placeReports.id, input.id));
  const isSame =
    before?.reportedBy === userId &&
    before.placeId === input.placeId &&
    before.state === input.state &&
    before.productCount === input.productCount &&
    (before.photoId ?? undefined) === input.photoId &&
    (before.note ?? undefined) === input.note;
  if (isSame) return { id: before.id };
  throw new Conflict(
    "Laporan ini sudah kami terima sebelumnya dengan isi yang lain. Muat ulang halaman untuk membuat laporan baru.",
  );
}
