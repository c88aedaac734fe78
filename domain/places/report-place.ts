import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { placeReports } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Forbidden, Overtaken, Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import { notifyRoles } from "../notices/notify-roles";
import { type Actor, authorize, canSomewhere } from "../policy";
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
    // A photo can be claimed once only, so of two sendings the second must wait and find the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${input.id}, 0))`);
    const [before] = await tx.select().from(placeReports).where(eq(placeReports.id, input.id));
    if (before) return sameAsBefore(before, actor.userId, input);
    if (input.photoId) await claimFile(tx, actor, input.photoId, "foto_laporan", "photoId");
    await tx.insert(placeReports).values({ ...input, reportedBy: actor.userId, reportedAt: new Date() });
    const details = { report: input.id, state: input.state, productCount: input.productCount };
    await recordAudit(tx, actor, "place.report", { kind: "place", id: place.id }, details);
    if (input.state === "tutup") {
      await notifyRoles(tx, ["pimpinan", "admin"], {
        kind: "pojok_kedapatan_tutup",
        subject: place.id,
        details: { name: place.name, note: input.note ?? "" },
      });
    }
    await announceChange(tx, tags.places, tags.place(place.id));
    return { id: input.id };
  });
}

function sameAsBefore(before: typeof placeReports.$inferSelect, userId: string, input: ReportInput) {
  const isSame =
    before.reportedBy === userId &&
    before.placeId === input.placeId &&
    before.state === input.state &&
    before.productCount === input.productCount &&
    (before.photoId ?? undefined) === input.photoId &&
    (before.note ?? undefined) === input.note;
  if (isSame) return { id: before.id };
  throw new Overtaken(
    "Laporan ini sudah kami terima dengan isi yang lain. Yang sekarang belum terkirim; bila memang laporan lain, kirim sekali lagi.",
  );
}
