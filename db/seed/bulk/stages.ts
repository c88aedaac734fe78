import { sql as part } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import { workedOutStages } from "@/domain/funnel/worked-out-stages";

/** Where everybody stands in the funnel, in one go: change by change the first reader would wait for it. */
export async function fillStages(sql: Sql) {
  // Only the words are made by drizzle: given the connection, it would change how that one sends values.
  const standing = new PgDialect().sqlToQuery(part`
    insert into business_stages as s (business_id, stage, since)
    ${workedOutStages(part`(select distinct business_id as id from stage_changes)`)}
    on conflict (business_id) do update set stage = excluded.stage, since = excluded.since
    where (s.stage, s.since) is distinct from (excluded.stage, excluded.since)`);
  await sql.begin(async (tx) => {
    await tx.unsafe(standing.sql);
    await tx`delete from stage_changes`;
  });
}
