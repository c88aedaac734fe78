import { asc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { legalitasKinds } from "@/db/schema";
import { today } from "@/lib/today";
import { kindRulesOn } from "./read-kind-rules";

export type Kind = Awaited<ReturnType<typeof listKinds>>[number];

/** Kinds of permit in the office's order, with what is said of them on that day; no secret, so no actor. */
export async function listKinds(tx: Db = db, day = today()) {
  const current = kindRulesOn(tx, day);
  return tx
    .select({
      kind: legalitasKinds.kind,
      name: legalitasKinds.name,
      issuer: current.issuer,
      publicCheck: current.publicCheck,
      help: current.help,
      targetDays: legalitasKinds.targetDays,
    })
    .from(legalitasKinds)
    .innerJoin(current, eq(current.kind, legalitasKinds.kind))
    .orderBy(asc(legalitasKinds.position));
}
