import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { remindOfSteps } from "../assistance/remind-of-steps";
import { recordAudit } from "../audit";
import { type Actor, authorize } from "../policy";
import { holdDocuments } from "./kinds/hold-documents";
import { refreshDueVerdicts } from "./refresh-due-verdicts";
import { remindOfCommitments } from "./remind-of-commitments";
import { remindOfEndings } from "./remind-of-endings";

/**
 * What a day brings: documents and verdicts that a date or a new row of the matrix or of a kind changed, and word of
 * documents that end, commitments that are due and steps that are late. Run twice it does nothing twice, and cut off it
 * goes on where it was; only a run that found something leaves a trace.
 */
export async function runDay(actor: Actor, date = today(), tx: Db = db) {
  authorize(actor, "day.run", "office");
  await holdDocuments(date, tx);
  const { judged, changed } = await refreshDueVerdicts(date, tx);
  return tx.transaction(async (tx) => {
    const papers = (await remindOfEndings(tx, date)) + (await remindOfCommitments(tx, date));
    const reminded = papers + (await remindOfSteps(tx, date));
    const done = { judged, changed, reminded };
    if (judged + reminded > 0) await recordAudit(tx, actor, "day.run", { kind: "day", id: date }, done);
    return done;
  });
}
