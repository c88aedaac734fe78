import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { type Actor, authorize } from "../policy";

type Choices = { actions: string[]; kinds: string[] };

/** The actions and kinds that occur, for the filter; each found by one step along an index, however long the trail. */
export async function listAuditChoices(actor: Actor, tx: Db = db): Promise<Choices> {
  authorize(actor, "audit.read", "office");
  return { actions: await distinct(tx, "action"), kinds: await distinct(tx, "subject_kind") };
}

async function distinct(tx: Db, column: "action" | "subject_kind") {
  const name = sql.identifier(column);
  const rows = await tx.execute<{ value: string }>(sql`
    with recursive seen(value) as (
      select min(${name}) from audit_events
      union all
      select (select min(${name}) from audit_events where ${name} > seen.value) from seen where seen.value is not null
    )
    select value from seen where value is not null order by value`);
  return rows.map(({ value }) => value);
}
