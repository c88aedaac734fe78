import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { legalitasKinds } from "@/db/schema";

/** What people call a kind of permit. */
export async function kindName(tx: Db, kind: string) {
  const [row] = await tx
    .select({ name: legalitasKinds.name })
    .from(legalitasKinds)
    .where(eq(legalitasKinds.kind, kind));
  return row?.name ?? kind;
}
