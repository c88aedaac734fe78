import { sql } from "drizzle-orm";
import { type Db, db } from "@/db/client";
import { foldWhatIsDue } from "./fold-what-is-due";

/** Throws the summaries away and makes them anew from the lines. Run by the operator, who holds the database anyway. */
export async function refoldSales(tx: Db = db) {
  await tx.transaction(async (tx) => {
    await tx.execute(sql`lock table sales_folds, sold_products, sold_days in access exclusive mode`);
    for (const table of ["sold_products", "sold_days", "sales_folds"])
      await tx.execute(sql`delete from ${sql.identifier(table)}`);
    await foldWhatIsDue(tx, 0);
  });
}
