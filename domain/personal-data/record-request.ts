import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, dataRequests } from "@/db/schema";
import { recordAudit } from "../audit";
import { mergedInto } from "../claims/merged-into";
import { hasOwner } from "../claims/owners-of";
import { Conflict, NotFound, Refused } from "../errors";
import { notifyRoles } from "../notices/notify-roles";
import { refuseLinked } from "../people/refuse-linked";
import { authorize, type Person } from "../policy";
import type { RecordRequest } from "./schema";

/**
 * Somebody without an account asks at the counter for a copy of their data, that it be deleted or no longer be used. The
 * officer says how they made sure who it is; the clock of 3 × 24 hours starts as for everybody.
 */
export async function recordRequest(actor: Person, { businessId, kind, proof, words }: RecordRequest, tx: Db = db) {
  authorize(actor, "data_request.record", { business: businessId });
  return tx.transaction(async (tx) => {
    await lockRecord(tx, businessId);
    await refuseLinked(tx, actor, businessId);
    const [asked] = await tx
      .insert(dataRequests)
      .values({ businessId, kind, proof, words, recordedBy: actor.userId })
      .onConflictDoNothing()
      .returning({ id: dataRequests.id });
    if (!asked) throw new Conflict("Permintaan seperti ini sudah dicatat untuk usaha ini dan sedang menunggu jawaban.");
    const subject = { kind: "data_request", id: asked.id };
    await recordAudit(tx, actor, "data.record", subject, { permintaan: kind, bukti: proof });
    await notifyRoles(tx, ["admin"], { kind: "permintaan_data", subject: asked.id });
    return asked.id;
  });
}

/** A record of the office alone: whoever has an account asks there, with their password. */
async function lockRecord(tx: Tx, id: string) {
  const [record] = await tx
    .select({ slug: businesses.slug })
    .from(businesses)
    .where(eq(businesses.id, id))
    .for("no key update");
  if (!record) throw new NotFound("Usaha");
  if (record.slug === `terhapus-${id}`) throw new Refused("Data usaha ini sudah dihapus.");
  const into = await mergedInto(tx, id);
  if (into) throw new Refused(`Catatan ini sudah disatukan dengan ${into.name}. Catat permintaannya di sana.`);
  if (await hasOwner(tx, id)) {
    throw new Refused(
      "Usaha ini sudah punya akun. Pemiliknya meminta sendiri di Akun saya, bagian Data saya, dengan kata sandinya.",
    );
  }
}
