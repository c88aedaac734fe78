import { eq, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { dataRequests } from "@/db/schema";
import { recordAudit } from "../audit";
import { hasOwner } from "../claims/owners-of";
import { Conflict, NotFound, Refused } from "../errors";
import { mailSettings } from "../mail/mail-settings";
import { notifyPeople } from "../notices/notify-people";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize, type Person } from "../policy";
import { answerOnPaper } from "./answer-on-paper";
import { askerOf } from "./asker-of";
import { erasePerson } from "./erase/erase-person";
import { eraseRecords } from "./erase/erase-records";
import { ownedBy } from "./owned-by";
import { requireSettled } from "./require-settled";
import { restrictBusinesses } from "./restrict-businesses";
import type { DecideRequest } from "./schema";

type Request = typeof dataRequests.$inferSelect;

/**
 * An admin answers a request with a reason; what is granted is done in the same moment, all of it or nothing. Whoever no
 * mail reaches gets the answer as a letter.
 */
export async function decideRequest(actor: Actor, input: DecideRequest, tx: Db = db, settings = mailSettings()) {
  authorize(actor, "data_request.decide", "office");
  const person = requirePerson(actor);
  const { requestId, decision, reason } = input;
  await tx.transaction(async (tx) => {
    const request = await lockWaiting(tx, person, requestId);
    const asker = await askerOf(tx, request, decision, settings);
    await tx
      .update(dataRequests)
      .set({ state: decision, reason, decidedBy: person.userId, decidedAt: sql`now()` })
      .where(eq(dataRequests.id, requestId));
    const subject = { kind: "data_request", id: requestId };
    await recordAudit(tx, actor, "data.decide", subject, { permintaan: request.kind, putusan: decision });
    if (decision === "dikabulkan") await grant(tx, person, request, input, settings);
    if (!asker.isReached) await answerOnPaper(tx, person, request, { ...asker, decision });
    if (!request.userId || (request.kind === "hapus" && decision === "dikabulkan")) return;
    const told = { kind: "permintaan_dijawab" as const, subject: requestId, details: { decision, reason } };
    await notifyPeople(tx, [{ userId: request.userId, ...told }]);
  });
}

async function grant(
  tx: Tx,
  actor: Person,
  { id, kind, userId, businessId }: Request,
  { settledElsewhere }: DecideRequest,
  settings: ReturnType<typeof mailSettings>,
) {
  if (businessId && (await hasOwner(tx, businessId))) {
    throw new Refused(
      "Sejak permintaan ini dicatat, usahanya punya akun. Tolak permintaan ini, dan jelaskan bahwa pemiliknya dapat memintanya sendiri di Data saya.",
    );
  }
  if (kind === "salinan") return; // an officer hands it over
  const owned = userId ? await ownedBy(tx, userId) : undefined;
  const record = businessId ? [businessId] : [];
  if (kind === "batasi") return restrictBusinesses(tx, actor, owned?.all ?? record);
  const leaving = owned?.alone ?? record;
  const open = await requireSettled(tx, leaving, settledElsewhere === "on");
  if (userId) return erasePerson(tx, actor, { id, userId, open }, settings);
  return eraseRecords(tx, actor, { requestId: id, businessIds: leaving, open });
}

async function lockWaiting(tx: Tx, actor: Person, id: string) {
  const [request] = await tx.select().from(dataRequests).where(eq(dataRequests.id, id)).for("update");
  if (!request) throw new NotFound("Permintaan");
  if (request.state !== "menunggu") throw new Conflict(`Permintaan ini sudah ${request.state}.`);
  if (request.userId === actor.userId) {
    throw new Refused("Anda tidak dapat memutus permintaan Anda sendiri. Mintalah admin lain.");
  }
  if (request.recordedBy === actor.userId) {
    throw new Refused("Permintaan ini Anda catat sendiri di loket. Mintalah admin lain memutusnya.");
  }
  return request;
}
