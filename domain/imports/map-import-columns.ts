import { eq } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { imports } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { readNumberRules } from "../legalitas/kinds/number-rules";
import { type Actor, authorize } from "../policy";
import type { Mapping } from "./columns/map-columns";
import { lockWaiting } from "./lock-waiting";
import { understandSheet } from "./understand-sheet";

/** An officer says what the columns of a waiting import hold; refused when no product row is left. */
export async function mapImportColumns(actor: Actor, input: { importId: string; mapping: Mapping }, tx: Db = db) {
  authorize(actor, "import.run", "office");
  await tx.transaction(async (tx) => {
    const { content } = await lockWaiting(tx, input.importId);
    const numbers = await readNumberRules(tx, today());
    await understandSheet(content, { numbers, mapping: input.mapping });
    await tx.update(imports).set({ mapping: input.mapping }).where(eq(imports.id, input.importId));
    await recordAudit(tx, actor, "import.map", { kind: "import", id: input.importId }, { mapping: input.mapping });
  });
}
