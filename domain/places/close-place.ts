import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { Conflict, NotFound, Refused } from "../errors";
import { notifyRoles } from "../notices/notify-roles";
import { type Actor, authorize } from "../policy";
import type { ClosePlaceInput } from "./schema";

/** Ends a display place on a day, with the reason in the audit trail. */
export async function closePlace(actor: Actor, input: ClosePlaceInput, tx: Db = db) {
  authorize(actor, "place.manage", "office");
  await tx.transaction(async (tx) => {
    const [place] = await tx
      .select({
        name: places.name,
        kecamatanCode: places.kecamatanCode,
        closedOn: places.closedOn,
        openedOn: places.openedOn,
      })
      .from(places)
      .where(eq(places.id, input.placeId))
      .for("update");
    if (!place) throw new NotFound("Tempat");
    if (place.closedOn) throw new Conflict(`Tempat ini sudah ditutup pada ${place.closedOn}.`);
    if (input.closedOn < place.openedOn) {
      throw new Refused(`Tempat ini baru dibuka pada ${place.openedOn}. Pilih tanggal sesudahnya.`, "closedOn");
    }
    await tx.update(places).set({ closedOn: input.closedOn }).where(eq(places.id, input.placeId));
    const { placeId, ...details } = input;
    await recordAudit(tx, actor, "place.close", { kind: "place", id: placeId }, details);
    await notifyRoles(tx, ["petugas_kecamatan"], {
      scope: place.kecamatanCode,
      kind: "pojok_ditutup",
      subject: placeId,
      details: { name: place.name, reason: input.reason },
    });
    // Every product and maker that stood only there leaves the storefront with it.
    await announceChange(tx, tags.everything);
  });
}
