import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, can } from "../policy";

/**
 * The request, for who decides such requests, and for the officers at the counter where somebody asked in person; for
 * anybody else it does not exist.
 */
export async function authorizeAnswer(tx: Db, actor: Actor, requestId: string) {
  const [request] = await tx.select().from(dataRequests).where(eq(dataRequests.id, requestId));
  const business = request?.businessId;
  const mayHand = business && can(actor, "data_request.record", { business });
  if (!request || !(mayHand || can(actor, "data_request.decide", "office"))) throw new NotFound("Permintaan");
  return request;
}
