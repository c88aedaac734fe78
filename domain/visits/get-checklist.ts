import { desc, eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { checklists } from "@/db/schema";
import { NotFound } from "../errors";

/** One version of the questions of a visit. */
export async function getChecklist(version: number, tx: Db = db) {
  const [row] = await tx
    .select({ version: checklists.version, questions: checklists.questions })
    .from(checklists)
    .where(eq(checklists.version, version));
  if (!row) throw new NotFound("Daftar pertanyaan");
  return row;
}

/** The questions asked today. */
export async function getCurrentChecklist(tx: Db = db) {
  const [row] = await tx
    .select({ version: checklists.version, questions: checklists.questions })
    .from(checklists)
    .orderBy(desc(checklists.version))
    .limit(1);
  if (!row) throw new NotFound("Daftar pertanyaan");
  return row;
}
