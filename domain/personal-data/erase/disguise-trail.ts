import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordAudit, type Subject } from "../../audit";
import type { Person } from "../../policy";
import { anyOf } from "./patterns";
import { withoutWords } from "./without-words";

type Row = { id: string; isOwn: boolean; action: string; details: Record<string, unknown> };
type Disguise = {
  /** What the trail says it was done for. */
  about: Subject;
  userId: string | undefined;
  name: string;
  subjects: readonly string[];
  unmistakable: readonly string[];
};

const atOnce = 300;

/**
 * Takes a person out of the trail: their name where they acted, the particulars where it was about them, and what is
 * nobody else's wherever it stands. The chain stays whole: each row keeps its hash, and new rows of the chain say what
 * the disguised ones come to.
 */
export async function disguiseTrail(tx: Tx, actor: Person, { about: cause, userId, name, ...found }: Disguise) {
  const own = userId ? sql`actor_id = ${userId}::uuid` : sql`false`;
  const written = sql`salt is null and disguised_hash is not null`;
  const isNamed = sql`(${own} and actor_name <> ${name})`;
  const tell = async (which: SQL, kept: (row: Row) => SQL) => {
    for (;;) {
      const rows = await tx.execute<Row>(sql`
        select id, action, details, ${own} as "isOwn" from audit_events
        where hash is not null and (action <> 'data.disguise' or ${own}) and ${which} limit ${atOnce}`);
      if (rows.length === 0) break;
      const told: Record<string, string> = {};
      for (const row of rows) Object.assign(told, await disguise(tx, row, name, kept(row)));
      await recordAudit(tx, actor, "data.disguise", cause, { baris: told });
    }
  };
  const blank = ({ action, details }: Row) =>
    sql`${JSON.stringify(action === "data.disguise" ? details : withoutWords(details))}::jsonb`;
  for (let from = 0; from < found.subjects.length; from += atOnce) {
    const about = sql.join(
      found.subjects.slice(from, from + atOnce).map((id) => sql`${id}`),
      sql`, `,
    );
    await tell(
      sql`(subject_id in (${about}) or ${from === 0 ? own : sql`false`}) and (${isNamed} or not (${written}))`,
      blank,
    );
  }
  const pattern = anyOf(found.unmistakable);
  if (!pattern) return;
  const without = sql`regexp_replace(details::text, ${pattern}, '[dihapus]', 'gi')::jsonb`;
  await tell(sql`details::text ~* ${pattern}`, () => without);
}

async function disguise(tx: Tx, { id, isOwn }: Row, name: string, kept: SQL) {
  const now = sql`jsonb_build_object('details', ${kept}, 'salt', null,
    'actor_name', case when ${isOwn} then ${name} else e.actor_name end)`;
  const [row] = await tx.execute<{ position: string; hash: string }>(sql`
    update audit_events e set details = ${kept}, salt = null,
      actor_name = case when ${isOwn} then ${name} else e.actor_name end,
      disguised_hash = audit_event_hash(jsonb_populate_record(e, ${now}))
    where id = ${id}::uuid returning position::text, disguised_hash as hash`);
  return row ? { [row.position]: row.hash } : {};
}
