import { type Db, db } from "@/db/client";
import type { Person } from "../policy";
import { decideDocument, type Seen } from "./decide-document";
import type { GivenReason } from "./reason-of";

/** An officer refuses a document for good: the same number is not taken again from this business. */
export async function rejectDocument(actor: Person, given: GivenReason & Seen, tx: Db = db) {
  await decideDocument(actor, { ...given, from: ["diajukan"], to: "ditolak", action: "document.reject" }, tx);
}
