import { type Db, db } from "@/db/client";
import { recordAudit } from "../audit";
import type { Actor } from "../policy";
import { endSessions } from "./end-sessions";
import { requirePerson } from "./require-person";

/** Ends the person's own sessions on every device, this one too. */
export async function signOutEverywhere(actor: Actor, tx: Db = db) {
  const { userId } = requirePerson(actor);
  await tx.transaction(async (tx) => {
    await endSessions(tx, userId);
    await recordAudit(tx, actor, "person.sign_out_everywhere", { kind: "person", id: userId });
  });
}
