import { eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize } from "../policy";

/**
 * The person thinks better of it, for as long as nothing is decided: with their account, or at the counter, where an officer
 * writes it down for them.
 */
export async function withdrawRequest(actor: Actor, { requestId }: { requestId: string }, tx: Db = db) {
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const [asked] = await tx.select().from(dataRequests).where(eq(dataRequests.id, requestId)).for("update");
    const business = asked?.businessId;
    if (business) authorize(actor, "data_request.record", { business });
    const isTheirs = business || asked?.userId === userId;
    if (!asked || !isTheirs || asked.state !== "menunggu") {
      throw new Conflict("Permintaan ini tidak menunggu lagi, jadi tidak dapat dibatalkan.");
    }
    await tx
      .update(dataRequests)
      .set({ state: "dibatalkan", decidedAt: sql`now()` })
      .where(eq(dataRequests.id, requestId));
    await recordAudit(tx, actor, "data.withdraw", { kind: "data_request", id: requestId }, { permintaan: asked.kind });
  });
}
