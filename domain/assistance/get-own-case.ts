import { inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { assistanceCases } from "@/db/schema";
import { Forbidden } from "../errors";
import { canSomewhere, type Person, scopesOf } from "../policy";
import { readCase } from "./case-record";

/** One case as its owner reads it: without what the office notes for itself. */
export async function getOwnCase(actor: Person, id: string, tx: Db = db) {
  if (!canSomewhere(actor, "case.follow")) throw new Forbidden();
  return readCase(tx, id, inArray(assistanceCases.businessId, scopesOf(actor, "business", "case.follow")), false);
}
