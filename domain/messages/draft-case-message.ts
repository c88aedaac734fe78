import { type Db, db } from "@/db/client";
import { getCase } from "../assistance/get-case";
import type { Person } from "../policy";
import { draftMessage } from "./draft-message";

/** What an officer may write to the owner about a case that they work on. */
export async function draftCaseMessage(actor: Person, caseId: string, tx: Db = db) {
  const { businessId } = await getCase(actor, caseId, tx);
  return { businessId, ...(await draftMessage(actor, businessId, { what: "pendampingan", id: caseId }, tx)) };
}
