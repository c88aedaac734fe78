import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** Whether the database answers within two seconds. Reveals nothing, so it asks for no actor. */
export async function checkDatabase() {
  const answer = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  const patience = new Promise<false>((settle) => setTimeout(settle, 2000, false).unref());
  return Promise.race([answer, patience]);
}
