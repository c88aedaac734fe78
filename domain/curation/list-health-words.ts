import { asc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { healthWords } from "@/db/schema";
import { today } from "@/lib/today";
import { inForce } from "./in-force";

/** The words that claim health, as they count on a day. */
export async function listHealthWords(tx: Db = db, day = today()) {
  const rows = await tx
    .select({ word: healthWords.word })
    .from(healthWords)
    .where(inForce(healthWords, day))
    .orderBy(asc(healthWords.word));
  return rows.map(({ word }) => word);
}
