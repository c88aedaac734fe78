import { type Db, db } from "@/db/client";
import type { Person } from "../policy";
import { decideDocument } from "./decide-document";

/** An officer ends a verified document before its time; the products it carried are judged anew at once. */
export async function withdrawDocument(actor: Person, decision: { documentId: string; reason: string }, tx: Db = db) {
  await decideDocument(actor, { ...decision, from: "terverifikasi", to: "dicabut", action: "document.withdraw" }, tx);
}
