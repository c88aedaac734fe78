import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { businesses, importRows, products } from "@/db/schema";
import { type Actor, authorize } from "../policy";
import type { Problem } from "./understanding";

type Kept = { product: string | null; problems: Problem[]; differences: string[] };
export type ImportedRow = Awaited<ReturnType<typeof listImportRows>>["rows"][number];

/** What became of the rows of an applied import, in sheet order; the last row's place leads to the next page. */
export async function listImportRows(actor: Actor, importId: string, after?: string, size = 100, tx: Db = db) {
  authorize(actor, "import.run", "office");
  const [, row, sheet] = /^(\d+)!(.+)$/.exec(after ?? "") ?? [];
  const rows = await tx
    .select({
      sheet: importRows.sheet,
      row: importRows.row,
      outcome: importRows.outcome,
      understood: sql<Kept>`${importRows.understood}`,
      businessId: importRows.businessId,
      business: businesses.name,
      productId: importRows.productId,
      product: products.name,
      permits: sql<number>`cardinality(${importRows.documentIds})`,
    })
    .from(importRows)
    .leftJoin(businesses, eq(businesses.id, importRows.businessId))
    .leftJoin(products, eq(products.id, importRows.productId))
    .where(
      and(
        eq(importRows.importId, importId),
        sheet ? sql`(${importRows.sheet}, ${importRows.row}) > (${sheet}, ${Number(row)})` : sql`true`,
      ),
    )
    .orderBy(asc(importRows.sheet), asc(importRows.row))
    .limit(size + 1);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? `${last.row}!${last.sheet}` : undefined };
}
