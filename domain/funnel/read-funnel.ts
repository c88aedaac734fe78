import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { type Actor, authorize } from "../policy";
import { foldStages } from "./fold-stages";
import { allStages, type Stage, stuckAfter } from "./stages";

export type StageFigures = {
  stage: Stage;
  /** Businesses that are here now. */
  here: number;
  /** Those here or further: the width of the funnel. */
  reached: number;
  /** Days that half of them have been here, at least. */
  median: number | null;
  oldest: number | null;
  stuck: number | null;
};

/** How far the businesses have come, how long they stand where they are, and how many are stuck. */
export async function readFunnel(actor: Actor, tx: Db = db, now = new Date()): Promise<StageFigures[]> {
  authorize(actor, "dashboard.read", "office");
  await foldStages(tx);
  const counts = await tx.execute<{ stage: Stage; count: number }>(
    sql`select stage, count(*)::int as count from business_stages group by stage`,
  );
  const here = new Map(counts.map(({ stage, count }) => [stage, count]));
  const ages = await Promise.all(allStages.map((stage) => agesOf(tx, stage, here.get(stage) ?? 0, now)));
  return allStages.map((stage, i) => ({
    stage,
    here: here.get(stage) ?? 0,
    reached: allStages.slice(i).reduce((sum, further) => sum + (here.get(further) ?? 0), 0),
    ...(ages[i] ?? { median: null, oldest: null, stuck: null }),
  }));
}

/** The middle one is found by walking the index half way: it holds each stage in the order of age. */
async function agesOf(tx: Db, stage: Stage, count: number, now: Date) {
  if (count === 0) return { median: null, oldest: null, stuck: stuckAfter[stage] === null ? null : 0 };
  const since = (skipped: number) => sql`(select since from business_stages where stage = ${stage}
    order by stage, since, business_id offset ${skipped} limit 1)`;
  const days = (skipped: number) =>
    sql`greatest(0, floor(extract(epoch from ${now.toISOString()}::timestamptz - ${since(skipped)}) / 86400))::int`;
  const limit = stuckAfter[stage];
  const [row] = await tx.execute<{ median: number; oldest: number; stuck: number | null }>(sql`
    select ${days(Math.floor((count - 1) / 2))} as median, ${days(0)} as oldest,
      ${
        limit === null
          ? sql`null::int`
          : sql`(select count(*)::int from business_stages where stage = ${stage} and since <= ${stuckSince(limit, now)})`
      } as stuck`);
  return row ?? { median: null, oldest: null, stuck: null };
}

/** Whoever stands there since then or longer is stuck. */
export function stuckSince(days: number, now: Date) {
  return sql`${now.toISOString()}::timestamptz - ${days}::int * interval '1 day'`;
}
