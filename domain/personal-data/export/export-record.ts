import { eq, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, dataRequests, identityViews } from "@/db/schema";
import type { Store } from "@/lib/storage/store";
import { streamZip } from "@/lib/zip/stream-zip";
import { recordAudit } from "../../audit";
import { hasOwner } from "../../claims/owners-of";
import { Refused } from "../../errors";
import { refuseLinked } from "../../people/refuse-linked";
import { authorize, type Person } from "../../policy";
import { authorizeAnswer } from "../authorize-answer";
import { withMerged } from "../erase/with-merged";
import { ownFiles } from "./own-files";
import { recordSections } from "./record-sections";
import { zipEntries } from "./zip-entries";

/** For so many days after it was granted a copy may be made. */
const days = 14;

/**
 * A copy of all that the portal knows of a record without an account, to hand over to whoever asked for it in person.
 * Who made it stands in the trail, and beside the identity numbers that are in it.
 */
export async function exportRecord(actor: Person, requestId: string, tx: Db = db, store?: Store) {
  const { businessId, ...request } = await authorizeAnswer(tx, actor, requestId);
  authorize(actor, "data_request.record", { business: businessId ?? "" });
  const copy = await tx.transaction(async (tx) => {
    if (!businessId || request.kind !== "salinan" || request.state !== "dikabulkan") {
      throw new Refused("Salinan hanya dibuat atas permintaan salinan yang sudah dikabulkan.");
    }
    await refuseLinked(tx, actor, businessId);
    await refuseLate(tx, requestId);
    if (await hasOwner(tx, businessId)) {
      throw new Refused("Usaha ini sudah punya akun. Pemiliknya mengambil salinannya sendiri di Data saya.");
    }
    const ids = await withMerged(tx, [businessId]);
    const [record] = await tx.select().from(businesses).where(eq(businesses.id, businessId));
    const kinds = (["nik", "npwp"] as const).filter((kind) => record?.[`${kind}Cipher`]);
    const seen = {
      businessId,
      viewedBy: actor.userId,
      purpose: "pemilik" as const,
      words: "Salinan untuk pemiliknya.",
    };
    if (kinds.length > 0) {
      await tx.insert(identityViews).values(kinds.map((kind) => ({ ...seen, kind, shownUntil: sql`now()` })));
    }
    await recordAudit(tx, actor, "data.hand_over", { kind: "data_request", id: requestId }, { apa: "salinan" });
    return {
      of: record?.ownerName ?? "",
      sections: await recordSections(actor, ids, tx),
      files: await ownFiles(ids, undefined, tx),
    };
  });
  return streamZip(zipEntries({ ...copy, at: new Date() }, store));
}

async function refuseLate(tx: Tx, requestId: string) {
  const late = sql`${eq(dataRequests.id, requestId)} and ${dataRequests.decidedAt} < now() - make_interval(days => ${days})`;
  if ((await tx.$count(dataRequests, late)) === 0) return;
  throw new Refused(`Salinan hanya dapat dibuat dalam ${days} hari sejak dikabulkan. Catat permintaan baru.`);
}
