import { type Db, db } from "@/db/client";
import { Forbidden } from "../errors";
import type { Person } from "../policy";
import { getOwnUpload } from "./get-own-upload";
import { isFilePurpose, maySend } from "./purposes";

/** Before more of a file is taken: it is this person's, who may still send such files. */
export async function admitPiece(actor: Person, id: string, tx: Db = db) {
  const { purpose } = await getOwnUpload(actor, id, tx);
  if (!isFilePurpose(purpose) || !maySend(actor, purpose)) throw new Forbidden();
}
