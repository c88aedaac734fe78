import { asc, desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curationCriteria, curationTargets, healthWords, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";

/** Every dated row that curation goes by, past and coming ones too, with who wrote it. */
export async function listCurationSettings(actor: Actor, tx: Db = db) {
  authorize(actor, "curation.configure", "office");
  const [criteria, targets, words] = await Promise.all([
    tx
      .select({
        id: curationCriteria.id,
        key: curationCriteria.key,
        kind: curationCriteria.kind,
        name: curationCriteria.name,
        explanation: curationCriteria.explanation,
        validFrom: curationCriteria.validFrom,
        validTo: curationCriteria.validTo,
        source: curationCriteria.source,
        by: users.name,
      })
      .from(curationCriteria)
      .leftJoin(users, eq(users.id, curationCriteria.createdBy))
      .orderBy(asc(curationCriteria.position), desc(curationCriteria.validFrom), desc(curationCriteria.createdAt)),
    tx
      .select({
        id: curationTargets.id,
        days: curationTargets.days,
        validFrom: curationTargets.validFrom,
        validTo: curationTargets.validTo,
        source: curationTargets.source,
        by: users.name,
      })
      .from(curationTargets)
      .leftJoin(users, eq(users.id, curationTargets.createdBy))
      .orderBy(desc(curationTargets.validFrom), desc(curationTargets.createdAt)),
    tx
      .select({
        id: healthWords.id,
        word: healthWords.word,
        validFrom: healthWords.validFrom,
        validTo: healthWords.validTo,
        source: healthWords.source,
        by: users.name,
      })
      .from(healthWords)
      .leftJoin(users, eq(users.id, healthWords.createdBy))
      .orderBy(asc(healthWords.word), desc(healthWords.validFrom)),
  ]);
  return { criteria, targets, words };
}

export type CurationSettings = Awaited<ReturnType<typeof listCurationSettings>>;
