import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { ruleInForce } from "../consignments/rule-in-force";
import { foldWhatIsDue } from "../reports/fold-what-is-due";
import { dueOn } from "./due-on";
import { lastPromised } from "./last-promised";
import { owedByOwner } from "./owed-by-owner";

/** Owners at a place for whom nobody made a settlement although the promised day has passed. */
export type Unmade = { placeId: string; place: string; through: string; dueOn: string; owners: number; net: number };

/** What should have been settled by now and was not, place by place: up to the last month whose promised day has passed. */
export async function listUnmade(tx: Db, reach: SQL, day: string): Promise<Unmade[]> {
  const here = await tx.execute<{ id: string; name: string }>(sql`
    select places.id, places.name from places join place_ledgers g on g.place_id = places.id
    where ${reach} and g.seq > 0 order by places.name`);
  const unmade: Unmade[] = [];
  await foldWhatIsDue(tx);
  for (const { id: placeId, name: place } of here) {
    const promised = await ruleInForce(tx, "hari_setoran", day, { placeId });
    const least = await ruleInForce(tx, "minimum_setoran", day, { placeId });
    const through = lastPromised(day, promised.value);
    const [open] = await tx.execute<{ owners: number; net: number | null }>(sql`
      select count(*)::int as owners, sum(o.net - o.held)::float8 as net from ${owedByOwner(placeId, through)} o
      where o.net - o.held > 0 and o.net - o.held >= ${least.value}`);
    if (!open?.owners) continue;
    unmade.push({
      placeId,
      place,
      through,
      dueOn: dueOn(through, promised.value),
      owners: open.owners,
      net: open.net ?? 0,
    });
  }
  return unmade;
}
