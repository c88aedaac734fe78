import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { preparedMessages, users } from "@/db/schema";

const shown = 20;

/** Who prepared what for this business, the latest first. */
export function listPrepared(tx: Db, businessId: string) {
  return tx
    .select({
      id: preparedMessages.id,
      words: preparedMessages.words,
      phone: preparedMessages.phone,
      by: users.name,
      at: preparedMessages.preparedAt,
    })
    .from(preparedMessages)
    .innerJoin(users, eq(users.id, preparedMessages.preparedBy))
    .where(eq(preparedMessages.businessId, businessId))
    .orderBy(desc(preparedMessages.preparedAt), desc(preparedMessages.id))
    .limit(shown);
}

export type PreparedMessage = Awaited<ReturnType<typeof listPrepared>>[number];
