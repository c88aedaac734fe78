import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { products, verdictLosses } from "@/db/schema";
import { notifyOwners } from "../notices/notify-owners";

/** Ends the open losses of products that are complete again, and tells their owners. */
export async function recordRegained(tx: Tx, productIds: readonly string[], date: string) {
  if (productIds.length === 0) return;
  const ended = await tx
    .update(verdictLosses)
    .set({ regainedOn: sql`greatest(${verdictLosses.lostOn}, ${date}::date)` })
    .where(and(inArray(verdictLosses.productId, [...productIds]), isNull(verdictLosses.regainedOn)))
    .returning({ productId: verdictLosses.productId });
  if (ended.length === 0) return;
  const regained = await tx
    .select({ id: products.id, name: products.name, businessId: products.businessId })
    .from(products)
    .where(
      and(
        inArray(
          products.id,
          ended.map(({ productId }) => productId),
        ),
        eq(products.state, "diterima"),
      ),
    );
  await notifyOwners(
    tx,
    regained.map(({ id, name, businessId }) => {
      return { businessId, kind: "produk_kembali", subject: id, period: date, details: { name } };
    }),
  );
}
