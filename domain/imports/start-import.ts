import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { imports } from "@/db/schema";
import { today } from "@/lib/today";
import { recordAudit } from "../audit";
import { readNumberRules } from "../legalitas/kinds/number-rules";
import { type Actor, authorize } from "../policy";
import { understandSheet } from "./understand-sheet";

export type ImportFile = { name: string; bytes: Uint8Array };

/** Takes in a spreadsheet as a dry run: nothing of it counts until it is confirmed. The same file is one import. */
export async function startImport(actor: Actor, file: ImportFile, tx: Db = db): Promise<string> {
  authorize(actor, "import.run", "office");
  const { sheets } = await understandSheet(file.bytes, { numbers: await readNumberRules(tx, today()) });
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  return tx.transaction(async (tx) => {
    const [earlier] = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(eq(imports.sha256, sha256), inArray(imports.state, ["menunggu", "diterapkan"])))
      .orderBy(imports.state)
      .limit(1);
    if (earlier) return earlier.id;
    const [row] = await tx
      .insert(imports)
      .values({
        fileName: file.name,
        sha256,
        content: Buffer.from(file.bytes),
        sheet: sheets.flatMap(({ name, headerRow }) => (headerRow === null ? [] : [name])).join(", "),
        mapping: {},
        startedBy: actor.kind === "person" ? actor.userId : null,
      })
      .returning({ id: imports.id });
    if (!row) throw new Error("The import was not written.");
    await recordAudit(tx, actor, "import.upload", { kind: "import", id: row.id }, { fileName: file.name });
    return row.id;
  });
}
