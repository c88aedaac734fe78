import { and, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { documents } from "@/db/schema";
import { authorize, type Person } from "../policy";

const scales = ["besar", "menengah", "kecil", "mikro"] as const;

/** What the verified NIB says of the size of the business, the largest where several speak; nothing where none does. */
export async function scaleOnNib(actor: Person, businessId: string, tx: Db = db) {
  authorize(actor, "letter.issue", "office");
  const rows = await tx
    .select({ scale: sql<string | null>`${documents.facts} ->> 'skala'` })
    .from(documents)
    .where(and(eq(documents.businessId, businessId), eq(documents.kind, "nib"), eq(documents.state, "terverifikasi")));
  return scales.find((scale) => rows.some((row) => row.scale === scale));
}

/** Whether a business of this size is too large for the letter. */
export const isTooLarge = (scale: string | undefined) => scale === "menengah" || scale === "besar";
