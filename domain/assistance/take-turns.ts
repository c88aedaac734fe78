import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Until commit nobody else opens or closes cases of these businesses. The ids come in order, so that none wait for each other. */
export async function takeTurns(tx: Tx, businessIds: readonly string[]) {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('case ' || id, 0))
    from unnest(array[${sql.join(
      businessIds.map((id) => sql`${id}::text`),
      sql`, `,
    )}]) id`);
}
