import { type Db, db } from "@/db/client";
import { healthWords } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { authorize, type Person } from "../policy";
import type { AddHealthWord } from "./schema";

/** One more word that claims health, from today on. */
export async function addHealthWord(actor: Person, { word, source }: AddHealthWord, tx: Db = db, day = today()) {
  authorize(actor, "curation.configure", "office");
  await tx.transaction(async (tx) => {
    await tx.insert(healthWords).values({ word, source, validFrom: day, createdBy: actor.userId });
    await recordAudit(tx, actor, "curation.configure", { kind: "health_word", id: word }, { kata: word, source });
  });
}
