import { type Db, db } from "@/db/client";
import type { Actor } from "../policy";
import { getPaper } from "./get-paper";
import { paperDocument } from "./paper-document";
import { readLetterhead } from "./read-letterhead";

/** A paper under the office's letterhead. */
export async function printPaper(actor: Actor, id: string, tx: Db = db) {
  return paperDocument(await getPaper(actor, id, tx), await readLetterhead(tx));
}
