import { type Db, db } from "@/db/client";
import type { Person } from "../policy";
import { decideDocument, type Seen } from "./decide-document";
import type { GivenReason } from "./reason-of";

/** An officer sends a document back with what must be put right; the owner may hand it in again. */
export async function returnDocument(actor: Person, given: GivenReason & Seen, tx: Db = db) {
  await decideDocument(actor, { ...given, from: ["diajukan"], to: "dikembalikan", action: "document.return" }, tx);
}
