import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses } from "@/db/schema";
import { reachesEveryBusiness } from "../businesses/within-reach";
import { Forbidden, NotFound, Refused } from "../errors";
import { canSomewhere, type Person } from "../policy";
import { makeCode } from "./make-code";
import { mergedInto } from "./merged-into";
import { ownersOf } from "./owners-of";
import type { IssueCode } from "./schema";
import { seeCard, wasSeen } from "./see-card";

/**
 * A code for the owner of a record, to hand over with a letter or to send to the number that was verified. Some officer has
 * looked at the owner's identity card before, or this one has now.
 */
export async function issueCode(actor: Person, { businessId, ktp }: IssueCode, tx: Db = db) {
  if (!canSomewhere(actor, "counter.serve") || !reachesEveryBusiness(actor, "business.read")) throw new Forbidden();
  return tx.transaction(async (tx) => {
    const [business] = await tx
      .select({ id: businesses.id })
      .from(businesses)
      .where(eq(businesses.id, businessId))
      .for("no key update");
    if (!business) throw new NotFound("Usaha");
    const into = await mergedInto(tx, businessId);
    if (into) throw new Refused(`Catatan ini sudah disatukan dengan ${into.name}. Buat kodenya untuk usaha itu.`);
    const owners = await ownersOf(tx, businessId);
    if (owners.some(({ userId }) => userId === actor.userId)) throw new Forbidden();
    if (owners.length > 0)
      throw new Refused("Usaha ini sudah tersambung dengan akun pemiliknya; kode tidak diperlukan.");
    if (ktp) await seeCard(tx, actor, { businessId });
    else if (!(await wasSeen(tx, businessId))) {
      throw new Refused(
        "Kode dibuat sesudah KTP pemiliknya dilihat petugas. Centang bila Anda sudah melihatnya. Yang tidak dapat datang memastikan nomor HP-nya sendiri di halaman Klaim usaha.",
        "ktp",
      );
    }
    return makeCode(tx, actor, businessId, null);
  });
}
