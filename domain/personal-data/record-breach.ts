import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataBreaches } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict } from "../errors";
import { requirePerson } from "../people/require-person";
import { type Actor, authorize } from "../policy";
import type { RecordBreach, TellBreach } from "./breach-schema";

/** Notes that personal data came into wrong hands, and what is done; those concerned are to be told in 3 × 24 hours. */
export async function recordBreach(actor: Actor, input: RecordBreach, tx: Db = db) {
  authorize(actor, "data_request.decide", "office");
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const [breach] = await tx
      .insert(dataBreaches)
      .values({ ...input, recordedBy: userId })
      .returning({ id: dataBreaches.id });
    if (!breach) throw new Error("The breach was not written.");
    await recordAudit(tx, actor, "data.breach", { kind: "breach", id: breach.id });
  });
}

/** Notes that those concerned, and the ministry, were told, and how. */
export async function tellBreach(actor: Actor, { breachId, toldHow }: TellBreach, tx: Db = db) {
  authorize(actor, "data_request.decide", "office");
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    const told = await tx
      .update(dataBreaches)
      .set({ toldAt: sql`now()`, toldBy: userId, toldHow })
      .where(and(eq(dataBreaches.id, breachId), isNull(dataBreaches.toldAt)))
      .returning({ id: dataBreaches.id });
    if (told.length === 0) throw new Conflict("Kebocoran ini sudah tercatat diberitahukan.");
    await recordAudit(tx, actor, "data.breach_told", { kind: "breach", id: breachId });
  });
}
