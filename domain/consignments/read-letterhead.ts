import { desc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { letterheads } from "@/db/schema";

/** How the office's papers begin today. */
export async function readLetterhead(tx: Db) {
  const [head] = await tx
    .select({
      above: letterheads.above,
      name: letterheads.name,
      lines: letterheads.lines,
      city: letterheads.city,
      signatory: letterheads.signatory,
    })
    .from(letterheads)
    .orderBy(desc(letterheads.createdAt), desc(letterheads.id))
    .limit(1);
  return head ?? { above: "", name: "Dinas Koperasi dan UKM", lines: [], city: "", signatory: "Kepala Dinas" };
}

export type Head = Awaited<ReturnType<typeof readLetterhead>>;
