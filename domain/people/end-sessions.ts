import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";

/** Ends every session of a person at its next request; answers with the epoch of those to come. */
export async function endSessions(tx: Tx, userId: string) {
  const [user] = await tx
    .update(users)
    .set({ sessionEpoch: sql`${users.sessionEpoch} + 1` })
    .where(eq(users.id, userId))
    .returning({ sessionEpoch: users.sessionEpoch });
  if (!user) throw new Error(`No user ${userId}.`);
  return user.sessionEpoch;
}
