import { eq, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, counterVisits } from "@/db/schema";
import { tags } from "@/lib/cache-tags";
import { recordAudit } from "../audit";
import { announceChange } from "../catalogue/announce-change";
import { cancelCodes } from "../claims/make-code";
import { Refused } from "../errors";
import { holdsService } from "../people/holds-service";
import { blankBusinesses } from "../personal-data/erase/blank-businesses";
import { disguiseTrail } from "../personal-data/erase/disguise-trail";
import { madeUpName } from "../personal-data/erase/made-up-name";
import type { Person } from "../policy";
import { isErasable } from "./is-erasable";
import { lockVisit, type ServedVisit } from "./serve-visit";

type Declined = { visitId: string };

/** The person does not agree to be served: the visit ends so, and nothing was done for them. Twice is once. */
export async function declineVisit(actor: Person, { visitId }: Declined, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const visit = await lockVisit(tx, actor, visitId);
    await refuseAgreed(tx, visit.businessId);
    if (visit.finishedAt) throw new Refused("Pelayanan ini sudah selesai.");
    await decline(tx, actor, visit);
  });
}

/**
 * The same for somebody whose record was made in this visit: it is blanked, and the trail forgets what it said of them.
 * Only while there is nothing else of it; the number of the day stays, with nobody's name.
 */
export async function eraseDeclined(actor: Person, { visitId }: Declined, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const visit = await lockVisit(tx, actor, visitId);
    const { businessId: id } = visit;
    await tx.select({ id: businesses.id }).from(businesses).where(eq(businesses.id, id)).for("update");
    await refuseAgreed(tx, id);
    if (!(await isErasable(tx, visit))) {
      throw new Refused(
        "Catatan ini tidak dapat dihapus di loket: sudah ada hal lain yang tercatat untuknya, atau dibuat di tempat lain. Penghapusannya diminta sebagai permintaan data.",
      );
    }
    if (!visit.finishedAt) await decline(tx, actor, visit);
    await cancelCodes(tx, id);
    await blankBusinesses(tx, [id], actor.userId);
    const name = madeUpName("Usaha", id);
    const about = { kind: "counter_visit", id: visitId };
    await disguiseTrail(tx, actor, { about, userId: undefined, name, subjects: [id], unmistakable: [] });
    await recordAudit(tx, actor, "counter.erase", { kind: "business", id }, { nomor: visit.number });
    await announceChange(tx, tags.storefront, tags.business(id));
  });
}

async function decline(tx: Tx, actor: Person, { id, businessId, number, declinedAt }: ServedVisit) {
  if (declinedAt) return;
  await tx.update(counterVisits).set({ declinedAt: sql`now()` }).where(eq(counterVisits.id, id));
  await recordAudit(tx, actor, "counter.decline", { kind: "business", id: businessId }, { nomor: number });
}

async function refuseAgreed(tx: Tx, businessId: string) {
  if (!(await holdsService(tx, businessId))) return;
  throw new Refused("Persetujuan layanannya berlaku. Bila orangnya tidak setuju lagi, tarik dulu persetujuan itu.");
}
