import { desc } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { letterheads } from "@/db/schema";

/** The head of the office's papers as it stands now; no secret, so no actor. */
export async function getLetterhead(tx: Db = db) {
  const [latest] = await tx
    .select({
      above: letterheads.above,
      name: letterheads.name,
      lines: letterheads.lines,
      city: letterheads.city,
      signatory: letterheads.signatory,
      numbering: letterheads.numbering,
      dataNumbering: letterheads.dataNumbering,
    })
    .from(letterheads)
    .orderBy(desc(letterheads.createdAt), desc(letterheads.id))
    .limit(1);
  if (!latest) throw new Error("The reference rows have no letterhead.");
  return latest;
}
