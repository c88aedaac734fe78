import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { products } from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { distinctSlug } from "@/lib/slug";
import { guessShelf } from "./guess-shelf";
import { inChunks } from "./in-chunks";
import type { PlannedRow } from "./plan-import";

/** Drafts the products that are new. Gives the product of every row, doubles included. */
export async function writeProducts(tx: Tx, rows: readonly PlannedRow[], businessIds: ReadonlyMap<number, string>) {
  const ids = new Map<PlannedRow, string>();
  const fresh: (typeof products.$inferInsert & { id: string })[] = [];
  for (const planned of rows) {
    const { row, outcome, name, existing, first } = planned;
    const businessId = businessIds.get(row.businessIndex);
    const linked = existing?.id ?? (first && ids.get(first));
    if (linked) ids.set(planned, linked);
    if (outcome !== "dibuat" || !businessId) continue;
    const id = v7();
    ids.set(planned, id);
    const price = row.price && row.price <= 1_000_000_000 ? row.price : null;
    const shelf = guessShelf(name, row.category);
    fresh.push({
      id,
      businessId,
      name,
      nameKey: nameKey(name),
      slug: distinctSlug(name),
      price,
      weight: row.weight,
      storage: row.storage,
      shelfLifeDays: row.shelfLifeDays,
      ...shelf,
    });
  }
  await inChunks(fresh, (values) => tx.insert(products).values(values));
  return { ids, made: fresh.map(({ id, businessId }) => ({ id, businessId })) };
}
