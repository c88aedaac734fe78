import { eq } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { businesses, counterVisits } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound } from "../errors";
import type { Person } from "../policy";
import { authorizeCounter } from "./counters";
import type { BeginVisit } from "./schema";
import { wasBegun } from "./was-begun";

/** Somebody is served for a business that is on record; the database gives the number of the day. */
export async function beginVisit(actor: Person, input: BeginVisit, tx: Db = db, day = today()) {
  authorizeCounter(actor, input.counter);
  return tx.transaction(async (tx) => {
    const [business] = await tx
      .select({ name: businesses.name })
      .from(businesses)
      .where(eq(businesses.id, input.businessId));
    if (!business) throw new NotFound("Usaha");
    await writeVisit(tx, actor, input, business.name, day);
    return input.visitId;
  });
}

/** Sent twice, it is one visit with one number. */
export async function writeVisit(
  tx: Tx,
  actor: Person,
  input: BeginVisit & { isRegistration?: boolean },
  name: string,
  day: string,
) {
  const [visit] = await tx
    .insert(counterVisits)
    .values({
      id: input.visitId,
      counter: input.counter,
      businessId: input.businessId,
      isRegistration: input.isRegistration,
      servedBy: actor.userId,
      day,
    })
    .returning({ number: counterVisits.number });
  if (!visit) {
    await wasBegun(
      tx,
      input.visitId,
      (begun) => begun.business.id === input.businessId && begun.counter === input.counter,
    );
    return;
  }
  const details = { nomor: visit.number, usaha: name };
  await recordAudit(tx, actor, "counter.begin", { kind: "business", id: input.businessId }, details);
}
