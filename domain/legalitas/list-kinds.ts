import { asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { legalitasKinds } from "@/db/schema";

export type Kind = Awaited<ReturnType<typeof listKinds>>[number];

/** Kinds of permit in the office's order; no secret, so no actor. */
export async function listKinds(tx: Db = db) {
  return tx
    .select({
      kind: legalitasKinds.kind,
      name: legalitasKinds.name,
      issuer: legalitasKinds.issuer,
      validMonths: legalitasKinds.validMonths,
      publicCheck: legalitasKinds.publicCheck,
      help: legalitasKinds.help,
      targetDays: legalitasKinds.targetDays,
    })
    .from(legalitasKinds)
    .orderBy(asc(legalitasKinds.position));
}
