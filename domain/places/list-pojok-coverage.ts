import { asc, desc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { kecamatan, pojokAbsences } from "@/db/schema";
import { type Actor, reachesAll, scopesOf } from "../policy";
import { listRegistry, type RegisteredPlace } from "./list-registry";
import { type Standing, standings } from "./standing";

export type CoverageRow = {
  kecamatanCode: string;
  kecamatan: string;
  standing: Standing;
  /** Nothing where the kecamatan has no pojok. */
  place?: RegisteredPlace;
  /** When an officer last said that there is none. */
  absentSaidAt?: Date;
};

/** One row for each pojok, and one for each kecamatan that has none: what the map and its numbers are made of. */
export async function listPojokCoverage(actor: Actor, tx: Db = db): Promise<CoverageRow[]> {
  const registry = (await listRegistry(actor, tx)).filter((place) => place.kind === "pojok");
  const areas = await tx
    .select({ code: kecamatan.code, name: kecamatan.name })
    .from(kecamatan)
    .orderBy(asc(kecamatan.name));
  const said = await tx
    .selectDistinctOn([pojokAbsences.kecamatanCode], {
      code: pojokAbsences.kecamatanCode,
      at: pojokAbsences.reportedAt,
    })
    .from(pojokAbsences)
    .orderBy(desc(pojokAbsences.kecamatanCode), desc(pojokAbsences.reportedAt));
  const own = scopesOf(actor, "kecamatan", "place.read");
  const reaches = (code: string) => reachesAll(actor, "place.read") || own.includes(code);
  return areas.flatMap(({ code, name }): CoverageRow[] => {
    const area = { kecamatanCode: code, kecamatan: name };
    const here = registry.filter((place) => place.kecamatanCode === code);
    if (here.length > 0) return here.map((place) => ({ ...area, standing: place.standing, place }));
    if (!reaches(code)) return [];
    return [{ ...area, standing: "belum_punya", absentSaidAt: said.find((word) => word.code === code)?.at }];
  });
}

/** How many rows stand in each way. */
export function countStandings(rows: readonly CoverageRow[]) {
  return standings.map((standing) => ({
    standing,
    count: rows.filter((row) => row.standing === standing).length,
  }));
}
