import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** How many locks the cases of all businesses share: the night looks at all of them, and the database's room is limited. */
const groups = 256;

/** Until commit nobody else opens or closes cases of these businesses. Taken in order, so that none wait for each other. */
export async function takeTurns(tx: Tx, businessIds: readonly string[]) {
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtext('case'), turn) from (
      select distinct mod(abs(hashtext(id)::bigint), ${groups})::int turn
      from unnest(${`{${businessIds.join()}}`}::text[]) id
      order by turn
    ) turns`);
}
