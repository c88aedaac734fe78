import { type Db, db } from "@/db/client";
import type { Person } from "../policy";
import { decideDocument } from "./decide-document";

/** An officer sends a document back with what must be put right. */
export async function returnDocument(actor: Person, decision: { documentId: string; reason: string }, tx: Db = db) {
  await decideDocument(actor, { ...decision, from: "diajukan", to: "dikembalikan", action: "document.return" }, tx);
}
