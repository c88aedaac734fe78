import { asc, eq, inArray, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documentDecisions, documents, legalitasKinds } from "@/db/schema";
import { today } from "@/lib/today";
import { computeVerdicts } from "../legalitas/compute-verdicts";
import { endsOn } from "../legalitas/ends-on";
import { kindRulesOn } from "../legalitas/kinds/read-kind-rules";

/**
 * The permits that satisfy what the matrix asks of this product on that day, as its verdict says. Their numbers are
 * public.
 */
export async function listVerifiedPermits(productId: string, tx: Db = db, day = today()) {
  const verdict = (await computeVerdicts([productId], day, tx)).get(productId);
  const satisfied = verdict?.requirements.filter(({ state }) => state === "terpenuhi") ?? [];
  const ids = satisfied.flatMap(({ documentId }) => documentId ?? []);
  if (ids.length === 0) return [];
  const current = kindRulesOn(tx, day);
  return tx
    .select({
      kind: documents.kind,
      name: legalitasKinds.name,
      number: documents.number,
      expiresOn: endsOn,
      publicCheck: current.publicCheck,
      verifiedAt: sql<Date>`(select max(${documentDecisions.decidedAt}) from ${documentDecisions}
        where ${documentDecisions.documentId} = ${documents.id} and ${documentDecisions.decision} = 'terverifikasi')`.mapWith(
        documentDecisions.decidedAt,
      ),
    })
    .from(documents)
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .innerJoin(current, eq(current.kind, documents.kind))
    .where(inArray(documents.id, ids))
    .orderBy(asc(legalitasKinds.position));
}
