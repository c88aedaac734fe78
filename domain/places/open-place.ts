import { type Db, db } from "@/db/client";
import { places } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { distinctSlug } from "@/lib/slug";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { notifyRoles } from "../notices/notify-roles";
import { type Actor, authorize } from "../policy";
import type { OpenPlaceInput } from "./schema";

/** Enters a display place into the registry, from the day it opened. */
export async function openPlace(actor: Actor, input: OpenPlaceInput, tx: Db = db) {
  authorize(actor, "place.manage", "office");
  return tx.transaction(async (tx) => {
    const [place] = await tx
      .insert(places)
      .values({ ...input, slug: distinctSlug(input.name) })
      .returning({ id: places.id });
    if (!place) throw new Error("The place was not written.");
    await recordAudit(tx, actor, "place.open", { kind: "place", id: place.id }, input);
    if (input.kind === "pojok") {
      const details = { name: input.name };
      await notifyRoles(tx, ["petugas_kecamatan"], {
        scope: input.kecamatanCode,
        kind: "pojok_dibuka",
        subject: place.id,
        details,
      });
    }
    await announceChange(tx, tags.places, tags.place(place.id));
    return place;
  });
}
