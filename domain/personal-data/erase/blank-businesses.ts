import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  businesses,
  curations,
  displays,
  documents,
  importRows,
  products,
  productVerdicts,
  verdictLosses,
} from "@/db/schema";
import { nameKey } from "@/lib/name-key";
import { madeUpName } from "./made-up-name";
import { unguarded } from "./scrub";

/** Businesses that nobody looks after any more, with their papers and goods: rows stay, what they said is gone. */
export async function blankBusinesses(tx: Tx, ids: readonly string[], by: string) {
  for (const id of ids) {
    const name = madeUpName("Usaha", id);
    await tx
      .update(businesses)
      .set({
        ...{ name, nameKey: nameKey(name), slug: `terhapus-${id}`, ownerName: "Data dihapus" },
        ...{ phone: null, address: null, about: null },
        ...{ nikCipher: null, nikHash: null, npwpCipher: null, npwpHash: null },
      })
      .where(eq(businesses.id, id));
    await blankProducts(tx, id, by);
  }
  if (ids.length === 0) return;
  const gone = sql`'DIHAPUS ' || ${documents.id}`;
  await tx
    .update(documents)
    .set({ number: gone, typedNumber: gone, issuedOn: null, expiresOn: null, facts: {} })
    .where(inArray(documents.businessId, [...ids]));
  await tx
    .update(documents)
    .set({ state: "tercatat" })
    .where(and(inArray(documents.businessId, [...ids]), eq(documents.state, "diajukan")));
  await tx
    .update(importRows)
    .set({ understood: {} })
    .where(inArray(importRows.businessId, [...ids]));
  await forgetVerdicts(tx, ids);
}

/** What was judged of their goods names their permits, number by number. */
async function forgetVerdicts(tx: Tx, ids: readonly string[]) {
  const goods = tx
    .select({ id: products.id })
    .from(products)
    .where(inArray(products.businessId, [...ids]));
  await tx.delete(verdictLosses).where(inArray(verdictLosses.productId, goods));
  await tx.delete(productVerdicts).where(inArray(productVerdicts.productId, goods));
  await tx.update(displays).set({ verdict: null }).where(inArray(displays.productId, goods));
  await unguarded(tx, "curations", () =>
    tx.update(curations).set({ verdict: null }).where(inArray(curations.productId, goods)),
  );
}

async function blankProducts(tx: Tx, businessId: string, by: string) {
  const goods = await tx.select({ id: products.id }).from(products).where(eq(products.businessId, businessId));
  for (const { id } of goods) {
    const name = madeUpName("Produk", id);
    await tx
      .update(products)
      .set({
        ...{ name, nameKey: nameKey(name), slug: `terhapus-${id}`, state: "draf" as const },
        ...{ description: null, ingredients: null },
      })
      .where(eq(products.id, id));
    await tx
      .update(displays)
      .set({ until: sql`now()`, removedBy: by, removedReason: "Data pemilik dihapus atas permintaannya." })
      .where(and(eq(displays.productId, id), isNull(displays.until)));
  }
}
