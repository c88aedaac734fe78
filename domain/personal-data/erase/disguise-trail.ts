import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordAudit } from "../../audit";
import type { Person } from "../../policy";
import { withoutWords } from "./without-words";

type Row = { id: string; isOwn: boolean; action: string; details: Record<string, unknown> };
type Disguise = { requestId: string; userId: string; name: string; subjects: readonly string[] };

const atOnce = 300;

/**
 * Takes a person out of the trail: their name where they acted, the particulars where it was about them. The chain
 * stays whole: each row keeps its hash, and new rows of the chain say what the disguised ones come to.
 */
export async function disguiseTrail(tx: Tx, actor: Person, { requestId, userId, name, subjects }: Disguise) {
  for (let from = 0; from < subjects.length; from += atOnce) {
    const about = sql.join(
      subjects.slice(from, from + atOnce).map((id) => sql`${id}`),
      sql`, `,
    );
    const isOwn = from === 0 ? sql`actor_id = ${userId}::uuid` : sql`false`;
    for (;;) {
      const rows = await tx.execute<Row>(sql`
        select id, action, details, actor_id = ${userId}::uuid as "isOwn" from audit_events
        where hash is not null and (subject_id in (${about}) or ${isOwn})
          and not (salt is null and disguised_hash is not null and (actor_id is distinct from ${userId}::uuid or actor_name = ${name}))
        limit ${atOnce}`);
      if (rows.length === 0) break;
      const told: Record<string, string> = {};
      for (const row of rows) Object.assign(told, await disguise(tx, row, name));
      await recordAudit(tx, actor, "data.disguise", { kind: "data_request", id: requestId }, { baris: told });
    }
  }
}

async function disguise(tx: Tx, { id, isOwn, action, details }: Row, name: string) {
  const kept = JSON.stringify(action === "data.disguise" ? details : withoutWords(details));
  const now = sql`jsonb_build_object('details', ${kept}::jsonb, 'salt', null,
    'actor_name', case when ${isOwn} then ${name} else e.actor_name end)`;
  const [row] = await tx.execute<{ position: string; hash: string }>(sql`
    update audit_events e set details = ${kept}::jsonb, salt = null,
      actor_name = case when ${isOwn} then ${name} else e.actor_name end,
      disguised_hash = audit_event_hash(jsonb_populate_record(e, ${now}))
    where id = ${id}::uuid returning position::text, disguised_hash as hash`);
  return row ? { [row.position]: row.hash } : {};
}
