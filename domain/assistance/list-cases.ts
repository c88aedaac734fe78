import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { assistanceCases, businesses, kecamatan, legalitasKinds, users } from "@/db/schema";
import { today } from "@/lib/today";
import type { Person } from "../policy";
import { inSight } from "./in-sight";
import type { CaseView } from "./schema";
import { isOverdue, standing } from "./step-columns";

type CaseKey = { at: string; id: string };
type Wanted = { view: CaseView; kind?: string; kecamatan?: string; after?: CaseKey; size?: number };

/** Cases as the office works through them: the oldest open first, the latest closed first. `next` begins the next page. */
export async function listCases(actor: Person, wanted: Wanted, tx: Db = db, date = today()) {
  const { view, kind, after, size = 30 } = wanted;
  const isClosed = view === "selesai";
  const at = isClosed ? assistanceCases.closedAt : assistanceCases.openedAt;
  const key = sql`(${at}, ${assistanceCases.id})`;
  const from = after && sql`(${after.at}::timestamptz, ${after.id}::uuid)`;
  const rows = await tx
    .select({
      id: assistanceCases.id,
      kind: assistanceCases.kind,
      kindName: legalitasKinds.name,
      business: businesses.name,
      businessId: businesses.id,
      kecamatan: kecamatan.name,
      officer: users.name,
      outcome: assistanceCases.outcome,
      openedAt: assistanceCases.openedAt,
      closedAt: assistanceCases.closedAt,
      key: sql<string>`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
      ...standing(date),
    })
    .from(assistanceCases)
    .innerJoin(businesses, eq(businesses.id, assistanceCases.businessId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, assistanceCases.kind))
    .leftJoin(kecamatan, eq(kecamatan.code, businesses.kecamatanCode))
    .leftJoin(users, eq(users.id, assistanceCases.officerId))
    .where(
      and(
        inSight(actor),
        viewed(actor, view, date),
        kind ? eq(assistanceCases.kind, kind) : sql`true`,
        wanted.kecamatan ? eq(businesses.kecamatanCode, wanted.kecamatan) : sql`true`,
        from ? (isClosed ? sql`${key} < ${from}` : sql`${key} > ${from}`) : sql`true`,
      ),
    )
    .orderBy(isClosed ? sql`${at} desc, ${assistanceCases.id} desc` : sql`${at}, ${assistanceCases.id}`)
    .limit(size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? { at: last.key, id: last.id } : undefined };
}

export type CaseRow = Awaited<ReturnType<typeof listCases>>["rows"][number];

/** Which cases a view shows. */
export function viewed(actor: Person, view: CaseView, date: string): SQL | undefined {
  if (view === "selesai") return isNotNull(assistanceCases.closedAt);
  const more: Record<Exclude<CaseView, "selesai">, SQL> = {
    semua: sql`true`,
    saya: eq(assistanceCases.officerId, actor.userId),
    terlambat: isOverdue(date),
    tanpa_petugas: isNull(assistanceCases.officerId),
  };
  return and(isNull(assistanceCases.closedAt), more[view]);
}
