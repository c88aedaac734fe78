import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataLetters, dataRequests } from "@/db/schema";
import { recordAudit } from "../audit";
import { Conflict } from "../errors";
import type { Person } from "../policy";
import { authorizeAnswer } from "./authorize-answer";

/** The letter was handed over. Where it says that everything was deleted, nothing says any more to whom. */
export async function handOverAnswer(actor: Person, { requestId }: { requestId: string }, tx: Db = db) {
  await tx.transaction(async (tx) => {
    const { kind, state } = await authorizeAnswer(tx, actor, requestId);
    const isGone = kind === "hapus" && state === "dikabulkan";
    const [handed] = await tx
      .update(dataLetters)
      .set({
        ...{ handedOverAt: sql`now()`, handedOverBy: actor.userId },
        ...(isGone ? { addressee: null, address: null } : {}),
      })
      .where(and(eq(dataLetters.requestId, requestId), isNull(dataLetters.handedOverAt)))
      .returning({ id: dataLetters.id });
    if (!handed) throw new Conflict("Jawaban ini sudah dicatat diserahkan.");
    await recordAudit(tx, actor, "data.hand_over", { kind: "data_request", id: requestId }, { apa: "jawaban" });
  });
}

/** Who has not come for the answer within a month is not waited for by name: in the daily work. */
export async function forgetAddressees(tx: Db = db) {
  const gone = sql`exists (select from ${dataRequests} where ${dataRequests.id} = ${dataLetters.requestId}
    and ${dataRequests.kind} = 'hapus' and ${dataRequests.state} = 'dikabulkan')`;
  const forgotten = await tx
    .update(dataLetters)
    .set({ addressee: null, address: null })
    .where(
      and(sql`${dataLetters.addressee} is not null and ${dataLetters.issuedAt} < now() - interval '30 days'`, gone),
    )
    .returning({ id: dataLetters.id });
  return forgotten.length;
}
