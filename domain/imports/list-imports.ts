import { and, desc, eq, lt, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { importRows, imports, users } from "@/db/schema";
import { type Actor, authorize } from "../policy";

export type ListedImport = Awaited<ReturnType<typeof listImports>>["rows"][number];

/** Spreadsheets handed in, latest first. Ids rise with time, so the last one leads to the next page. */
export async function listImports(actor: Actor, after?: string, size = 20, tx: Db = db) {
  authorize(actor, "import.run", "office");
  const rows = await tx
    .select({
      id: imports.id,
      fileName: imports.fileName,
      state: imports.state,
      startedAt: imports.startedAt,
      startedBy: users.name,
      rows: sql<number>`(select count(*)::int from ${importRows} where ${importRows.importId} = ${imports.id})`,
    })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.startedBy))
    .where(and(after ? lt(imports.id, after) : sql`true`))
    .orderBy(desc(imports.id))
    .limit(size + 1);
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? page.at(-1)?.id : undefined };
}
