import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, businessStages, kecamatan } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import { foldStages } from "./fold-stages";
import { stuckSince } from "./read-funnel";
import { type Stage, stuckAfter } from "./stages";

export type StageKey = { since: string; id: string };
type Wanted = { stage: Stage; onlyStuck?: boolean; after?: StageKey; size?: number };

/** The businesses of one stage, longest there first, with the documents that they still lack. */
export async function listStage(actor: Actor, wanted: Wanted, tx: Db = db, now = new Date()) {
  authorize(actor, "dashboard.read", "office");
  const { stage, onlyStuck, after, size = 30 } = wanted;
  await foldStages(tx);
  const limit = stuckAfter[stage];
  const page = tx
    .select({ businessId: businessStages.businessId, since: businessStages.since })
    .from(businessStages)
    .where(
      and(
        eq(businessStages.stage, stage),
        onlyStuck && limit !== null ? sql`${businessStages.since} <= ${stuckSince(limit, now)}` : sql`true`,
        after
          ? sql`(${businessStages.since}, ${businessStages.businessId}) > (${after.since}::timestamptz, ${after.id}::uuid)`
          : sql`true`,
      ),
    )
    .orderBy(asc(businessStages.stage), asc(businessStages.since), asc(businessStages.businessId))
    .limit(size + 1)
    .as("page");
  const rows = await tx
    .select({
      id: businesses.id,
      business: businesses.name,
      kecamatan: kecamatan.name,
      since: page.since,
      key: sql<string>`to_char(${page.since} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      lacks: sql<string | null>`(select string_agg(k.name, ', ' order by k.position) from legalitas_kinds k
        where k.kind in (select c.kind from assistance_cases c
          where c.business_id = ${businesses.id} and c.closed_at is null))`,
      caseId: sql<string | null>`(select c.id from assistance_cases c
        where c.business_id = ${businesses.id} and c.closed_at is null order by c.opened_at, c.id limit 1)`,
      officers: sql<string | null>`(select string_agg(distinct u.name, ', ') from assistance_cases c
        join users u on u.id = c.officer_id where c.business_id = ${businesses.id} and c.closed_at is null)`,
    })
    .from(page)
    .innerJoin(businesses, eq(businesses.id, page.businessId))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .orderBy(asc(page.since), asc(page.businessId));
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > size && last ? { since: last.key, id: last.id } : undefined };
}

export type StageRow = Awaited<ReturnType<typeof listStage>>["rows"][number];
