import { eq, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict, NotFound, Refused } from "../errors";
import { mailSettings } from "../mail/mail-settings";
import { notifyPeople } from "../notices/notify-people";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize } from "../policy";
import { erasePerson } from "./erase/erase-person";
import { requireSettled } from "./require-settled";
import { restrictPerson } from "./restrict-person";
import type { DecideRequest } from "./schema";

/** An admin answers a request with a reason; what is granted is done in the same moment, all of it or nothing. */
export async function decideRequest(
  actor: Actor,
  { requestId, decision, reason, settledElsewhere }: DecideRequest,
  tx: Db = db,
  settings = mailSettings(),
) {
  authorize(actor, "data_request.decide", "office");
  const person = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const request = await lockWaiting(tx, requestId);
    if (request.userId === person.userId) {
      throw new Refused("Anda tidak dapat memutus permintaan Anda sendiri. Mintalah admin lain.");
    }
    await tx
      .update(dataRequests)
      .set({ state: decision, reason, decidedBy: person.userId, decidedAt: sql`now()` })
      .where(eq(dataRequests.id, requestId));
    const subject = { kind: "data_request", id: requestId };
    await recordAudit(tx, actor, "data.decide", subject, { permintaan: request.kind, putusan: decision });
    if (decision === "dikabulkan") {
      if (request.kind === "hapus") {
        const open = await requireSettled(tx, request.userId, settledElsewhere === "on");
        return erasePerson(tx, person, { ...request, open }, settings);
      }
      await restrictPerson(tx, person, request.userId);
    }
    await notifyPeople(tx, [
      {
        userId: request.userId,
        kind: "permintaan_dijawab",
        subject: requestId,
        details: { decision, reason },
      },
    ]);
  });
}

async function lockWaiting(tx: Tx, id: string) {
  const [request] = await tx.select().from(dataRequests).where(eq(dataRequests.id, id)).for("update");
  if (!request) throw new NotFound("Permintaan");
  if (request.state !== "menunggu") throw new Conflict(`Permintaan ini sudah ${request.state}.`);
  return request;
}
