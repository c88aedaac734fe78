import { asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { curationCriteria } from "@/db/schema";
import { today } from "@/lib/today";
import { inForce } from "./in-force";

/** What curation looks at on a day: the criteria that are scored, and the items of the label checklist. */
export async function listCurationCriteria(tx: Db = db, day = today()) {
  const rows = await tx
    .select({
      id: curationCriteria.id,
      key: curationCriteria.key,
      kind: curationCriteria.kind,
      name: curationCriteria.name,
      explanation: curationCriteria.explanation,
      source: curationCriteria.source,
    })
    .from(curationCriteria)
    .where(inForce(curationCriteria, day))
    .orderBy(asc(curationCriteria.position), asc(curationCriteria.key));
  return {
    scored: rows.filter(({ kind }) => kind === "nilai"),
    label: rows.filter(({ kind }) => kind === "label"),
    sources: [...new Set(rows.map(({ source }) => source))],
  };
}

export type CurationCriteria = Awaited<ReturnType<typeof listCurationCriteria>>;
