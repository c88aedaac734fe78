import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { imports, users } from "@/db/schema";
import { today } from "@/lib/today";
import { NotFound } from "../errors";
import { readNumberRules } from "../legalitas/kinds/number-rules";
import { type Actor, authorize } from "../policy";
import { type Plan, planImport } from "./apply/plan-import";
import type { Mapping } from "./columns/map-columns";
import { understandSheet } from "./understand-sheet";
import type { Understanding } from "./understanding";

export type ImportDraft = { understanding: Understanding; plan: Plan };

/** One import: who, when and in what state; while it waits, also what is understood and what confirming would do. */
export async function getImport(actor: Actor, importId: string, tx: Db = db) {
  authorize(actor, "import.run", "office");
  const confirmer = alias(users, "confirmer");
  const [found] = await tx
    .select({
      id: imports.id,
      fileName: imports.fileName,
      sheet: imports.sheet,
      state: imports.state,
      startedAt: imports.startedAt,
      startedBy: users.name,
      confirmedAt: imports.confirmedAt,
      confirmedBy: confirmer.name,
      mapping: imports.mapping,
      content: imports.content,
    })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.startedBy))
    .leftJoin(confirmer, eq(confirmer.id, imports.confirmedBy))
    .where(eq(imports.id, importId));
  if (!found) throw new NotFound("Impor");
  const { content, mapping, ...about } = found;
  if (found.state !== "menunggu" || !content) return { ...about, draft: null };
  const numbers = await readNumberRules(tx, today());
  const understanding = await understandSheet(content, { numbers, mapping: mapping as Mapping });
  return { ...about, draft: { understanding, plan: await planImport(tx, understanding, new Set()) } };
}
