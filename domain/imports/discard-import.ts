import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { imports } from "@/db/schema";
import { recordAudit } from "../audit";
import { type Actor, authorize } from "../policy";
import { lockWaiting } from "./lock-waiting";

/** Puts a waiting import aside; the file, with the identity numbers in it, is not kept. */
export async function discardImport(actor: Actor, { importId }: { importId: string }, tx: Db = db) {
  authorize(actor, "import.run", "office");
  await tx.transaction(async (tx) => {
    await lockWaiting(tx, importId);
    await tx.update(imports).set({ state: "dibatalkan", content: null }).where(eq(imports.id, importId));
    await recordAudit(tx, actor, "import.discard", { kind: "import", id: importId });
  });
}
