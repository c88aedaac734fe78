import { type Db, db } from "@/db/client";
import { today } from "@/lib/today";
import { type Actor, can } from "../policy";
import { doubtsOn } from "./doubts/doubts-on";
import { findNeighbours } from "./find-neighbours";
import { getDocument } from "./get-document";
import { listReasons } from "./list-reasons";
import { mustExplain } from "./must-explain";
import { sameNumber } from "./same-number";
import { versionOf } from "./version-of";

export type CheckDesk = Awaited<ReturnType<typeof getCheckDesk>>;

/** A document as an officer checks it: what does not fit, who else uses its number, and what may be decided. */
export async function getCheckDesk(actor: Actor, id: string, tx: Db = db, date = today()) {
  const document = await getDocument(actor, id, tx);
  const isOfTheOffice = can(actor, "document.queue", "office");
  const mayDecide = can(actor, "document.verify", "office");
  const [doubts, others, neighbours, reasons, seen] = await Promise.all([
    doubtsOn(tx, document, date),
    isOfTheOffice ? sameNumber(tx, document) : [],
    isOfTheOffice ? findNeighbours(actor, id, tx) : undefined,
    mayDecide ? listReasons(actor, tx) : undefined,
    versionOf(tx, id),
  ]);
  const { next, previous } = neighbours ?? {};
  return { document, doubts, others, next, previous, reasons, seen, mustExplain: mustExplain(doubts, others) };
}
