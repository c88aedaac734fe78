import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** From here on a sale arrives when it is made, so that a month that is told in a minute reads as a month. */
export async function receiveAsSold(tx: Tx) {
  await tx.execute(sql`create function pg_temp.receive_as_sold() returns trigger language plpgsql as $$
    begin
      new.received_at := new.sold_at;
      return new;
    end $$`);
  // Fires by name before the row is chained.
  await tx.execute(sql`create trigger sales_a_sample before insert on sales
    for each row execute function pg_temp.receive_as_sold()`);
}

/** And from here on when it does. */
export async function receiveNow(tx: Tx) {
  await tx.execute(sql`drop function pg_temp.receive_as_sold() cascade`);
}
