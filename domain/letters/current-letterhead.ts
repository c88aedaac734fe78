import { desc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { letterheads } from "@/db/schema";
import { NotFound } from "../errors";

/** How the office's papers begin today. For verbs and queries: it is printed on every paper, so it asks for no actor. */
export async function currentLetterhead(tx: Db) {
  const { above, name, lines, city, signatory, numbering } = letterheads;
  const [latest] = await tx
    .select({ above, name, lines, city, signatory, numbering })
    .from(letterheads)
    .orderBy(desc(letterheads.createdAt), desc(letterheads.id))
    .limit(1);
  if (!latest) throw new NotFound("Kop surat");
  return latest;
}
