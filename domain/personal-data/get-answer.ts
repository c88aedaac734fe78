import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { dataLetters } from "@/db/schema";
import { NotFound } from "../errors";
import type { Actor } from "../policy";
import { authorizeAnswer } from "./authorize-answer";

/** The answer on paper to one request, as it was issued. */
export async function getAnswer(actor: Actor, requestId: string, tx: Db = db) {
  await authorizeAnswer(tx, actor, requestId);
  const [letter] = await tx.select().from(dataLetters).where(eq(dataLetters.requestId, requestId));
  if (!letter) throw new NotFound("Surat jawaban");
  return letter;
}

export type DataLetter = Awaited<ReturnType<typeof getAnswer>>;
