import { eq, inArray, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { consents, identityViews, type users } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../../audit";
import { announceChange } from "../../catalogue/announce-change";
import { endConsents, ofBusiness } from "../../people/end-consents";
import type { Person } from "../../policy";
import { blankBusinesses } from "./blank-businesses";
import { blankPerson } from "./blank-person";
import { disguiseTrail } from "./disguise-trail";
import { dropNotices } from "./drop-notices";
import { endOpen } from "./end-open";
import { findLinked } from "./find-linked";
import { letFilesGo } from "./let-files-go";
import { letNumbersGo } from "./let-numbers-go";
import { madeUpName } from "./made-up-name";
import { needlesOf } from "./needles";
import { scrub } from "./scrub";
import { scrubElsewhere } from "./scrub-elsewhere";
import { withMerged } from "./with-merged";

type Leaving = {
  requestId: string;
  businessIds: readonly string[];
  /** Whoever has an account; a record of the office alone has none. */
  user?: typeof users.$inferSelect;
  /** What the galleries still have of them, and owe, that was settled outside of the portal. */
  open: { units: number; owed: number };
};

/**
 * Records leave, with the account behind them where there is one: what says who they were is deleted or blanked; what
 * must stay (letters, decisions, the ledger, the trail) stays under a made-up name.
 */
export async function eraseRecords(tx: Tx, actor: Person, { requestId, businessIds, user, open }: Leaving) {
  await tx.execute(sql`set constraints all immediate`); // a table with checks outstanding can't have its triggers rest
  const userId = user?.id;
  const by = actor.userId;
  const ids = await withMerged(tx, businessIds);
  const needles = await needlesOf(tx, ids, user);
  await endOpen(tx, { ids, userId, by });
  const { linked, subjects, files } = await findLinked(tx, ids, userId);
  if (userId) await letNumbersGo(tx, userId);
  const theirs = or(...(userId ? [eq(consents.userId, userId)] : []), ...ids.map(ofBusiness));
  if (theirs) {
    await endConsents(tx, theirs, { purposes: ["layanan", "etalase", "mitra"], by, because: "penghapusan" });
  }
  if (ids.length > 0) await tx.update(identityViews).set({ words: "" }).where(inArray(identityViews.businessId, ids));
  await blankBusinesses(tx, ids, by);
  await scrub(tx, linked, needles);
  const gone = await letFilesGo(tx, files, userId);
  await dropNotices(tx, subjects, userId);
  const name = madeUpName("Pengguna", userId ?? requestId);
  if (user) await blankPerson(tx, user, { name, by });
  await scrubElsewhere(tx, needles.unmistakable);
  const about = { kind: "data_request", id: requestId };
  await disguiseTrail(tx, actor, { about, userId, name, subjects, unmistakable: needles.unmistakable });
  const settled = { barang: open.units, rupiah: open.owed };
  const details = { usaha: ids.length, berkas: gone, diselesaikanDiLuar: settled };
  await recordAudit(tx, actor, "data.erase", about, details);
  await announceChange(tx, tags.everything);
}
