import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { workedOutStages } from "./worked-out-stages";

const batch = 20_000;

/**
 * Brings the stage of every business that changed since last time up to date. A change is noted in the transaction that
 * makes it, so whoever reads after a commit reads what it did. Several who read at once take turns. Answers how many
 * changes there were; the daily work folds what its own thousands of verdicts changed, so that no reader waits for it.
 */
export async function foldStages(tx: Db = db) {
  let folded = batch;
  let all = 0;
  while (folded === batch) {
    folded = await foldBatch(tx);
    all += folded;
  }
  return all;
}

function foldBatch(tx: Db) {
  return tx.transaction(async (tx) => {
    const [waiting] = await tx.execute(sql`select from stage_changes limit 1`);
    if (!waiting) return 0;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('stage_changes'))`);
    const [count] = await tx.execute<{ taken: number }>(sql`
      with taken as (
        delete from stage_changes where ctid = any(array(select ctid from stage_changes limit ${batch}::int))
        returning business_id),
      changed as (
        insert into business_stages as s (business_id, stage, since)
        ${workedOutStages(sql`(select distinct business_id as id from taken)`)}
        on conflict (business_id) do update set stage = excluded.stage, since = excluded.since
        where (s.stage, s.since) is distinct from (excluded.stage, excluded.since))
      select count(*)::int as taken from taken`);
    return count?.taken ?? 0;
  });
}
