import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mailAddresses } from "@/db/schema";

/** The address has proved to be this person's: mail goes there, whatever a server said before. */
export async function keepConfirmed(tx: Tx, userId: string, email: string) {
  const known = { refusedAt: null, refusal: null };
  await tx
    .insert(mailAddresses)
    .values({ userId, address: email.toLowerCase(), confirmedAt: sql`now()` })
    .onConflictDoUpdate({
      target: [mailAddresses.userId, mailAddresses.address],
      set: { ...known, confirmedAt: sql`coalesce(${mailAddresses.confirmedAt}, now())` },
    });
}
