import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { healthWords } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { NotFound } from "../errors";
import { authorize, type Person } from "../policy";

/** A word is no longer taken as a claim, from today on. */
export async function endHealthWord(actor: Person, { word }: { word: string }, tx: Db = db, day = today()) {
  authorize(actor, "curation.configure", "office");
  await tx.transaction(async (tx) => {
    const [ended] = await tx
      .update(healthWords)
      .set({ validTo: day })
      .where(and(eq(healthWords.word, word), isNull(healthWords.validTo)))
      .returning({ id: healthWords.id });
    if (!ended) throw new NotFound("Kata");
    await recordAudit(
      tx,
      actor,
      "curation.configure",
      { kind: "health_word", id: word },
      { kata: word, berakhir: day },
    );
  });
}
