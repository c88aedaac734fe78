import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, producerCheckFiles, producerChecks } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound, Refused } from "../errors";
import { claimFile } from "../files/claim-file";
import { refuseLinked } from "../people/refuse-linked";
import { authorize, type Person } from "../policy";
import type { ProducerCheckInput } from "./schema";

/** An officer says, after a visit or on evidence, whether a business makes what it offers. */
export async function recordProducerCheck(actor: Person, input: ProducerCheckInput, tx: Db = db, day = today()) {
  const { businessId, fileIds, ...check } = input;
  authorize(actor, "producer.check", { business: businessId });
  if (check.checkedOn > day) throw new Refused("Tanggal pemeriksaan ada di masa depan.", "checkedOn");
  if (check.basis === "bukti" && fileIds.length === 0) {
    throw new Refused("Unggah buktinya: foto dapur atau alat, video, nota bahan, atau surat RT.", "fileIds");
  }
  if ((check.latitude === null) !== (check.longitude === null)) {
    throw new Refused("Isi lintang dan bujurnya, atau kosongkan keduanya.", "latitude");
  }
  return tx.transaction(async (tx) => {
    const [business] = await tx
      .select({ name: businesses.name })
      .from(businesses)
      .where(eq(businesses.id, businessId))
      .for("no key update");
    if (!business) throw new NotFound("Usaha");
    await refuseLinked(tx, actor, businessId);
    const [row] = await tx
      .insert(producerChecks)
      .values({ businessId, ...check, checkedBy: actor.userId })
      .returning({ id: producerChecks.id });
    if (!row) throw new Error("The check was not written.");
    for (const fileId of new Set(fileIds)) {
      await claimFile(tx, actor, fileId, "bukti_pembuat", "fileIds");
      await tx.insert(producerCheckFiles).values({ checkId: row.id, fileId });
    }
    const details = { usaha: business.name, dasar: check.basis, hasil: check.outcome };
    await recordAudit(tx, actor, "producer.check", { kind: "business", id: businessId }, details);
    return row.id;
  });
}
