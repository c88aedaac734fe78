import { asc, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { kecamatan } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere, scopesOf } from "../policy";

/** The kecamatan that an officer looks after. */
export async function listMyKecamatan(actor: Actor, tx: Db = db) {
  if (!canSomewhere(actor, "place.report")) throw new Forbidden();
  return tx
    .select({ code: kecamatan.code, name: kecamatan.name })
    .from(kecamatan)
    .where(inArray(kecamatan.code, scopesOf(actor, "kecamatan", "place.report")))
    .orderBy(asc(kecamatan.name));
}
