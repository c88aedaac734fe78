import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type documents, legalitasKinds } from "@/db/schema";
import { notifyOwners } from "../notices/notify-owners";
import type { Telling } from "../notices/notify-people";

type Decided = Pick<typeof documents.$inferSelect, "id" | "businessId" | "kind">;

/** Tells the owners of a document what was decided on it, by the name of its kind. */
export async function tellDecision(tx: Tx, document: Decided, told: Telling) {
  const [kind] = await tx
    .select({ name: legalitasKinds.name })
    .from(legalitasKinds)
    .where(eq(legalitasKinds.kind, document.kind));
  const details = { name: kind?.name ?? document.kind, ...told.details };
  await notifyOwners(tx, [{ ...told, businessId: document.businessId, subject: document.id, details }]);
}
