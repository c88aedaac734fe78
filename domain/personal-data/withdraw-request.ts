import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict } from "../errors";
import { requirePerson } from "../people/require-person";
import type { Actor } from "../policy";

/** The person thinks better of it, for as long as nothing is decided. */
export async function withdrawRequest(actor: Actor, { requestId }: { requestId: string }, tx: Db = db) {
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const [ended] = await tx
      .update(dataRequests)
      .set({ state: "dibatalkan", decidedAt: sql`now()` })
      .where(and(eq(dataRequests.id, requestId), eq(dataRequests.userId, userId), eq(dataRequests.state, "menunggu")))
      .returning({ kind: dataRequests.kind });
    if (!ended) throw new Conflict("Permintaan ini tidak menunggu lagi, jadi tidak dapat dibatalkan.");
    await recordAudit(tx, actor, "data.withdraw", { kind: "data_request", id: requestId }, { permintaan: ended.kind });
  });
}
