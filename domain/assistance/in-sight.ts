import { inArray, sql } from "drizzle-orm";
import { businesses } from "@/db/schema";
import { Forbidden } from "../errors";
import { type Actor, canSomewhere, reachesAll, scopesOf } from "../policy";

/** Condition on the business of a case: the officer may read it, everywhere or in their kecamatan. */
export function inSight(actor: Actor) {
  if (!canSomewhere(actor, "case.read")) throw new Forbidden();
  if (reachesAll(actor, "case.read")) return sql`true`;
  return inArray(businesses.kecamatanCode, scopesOf(actor, "kecamatan", "case.read"));
}
