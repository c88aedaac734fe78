import { and, eq, inArray } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { documentProducts, documents, products } from "@/db/schema";
import { isOfTheBusiness, ofTheBusiness } from "@/domain/legalitas/document-kinds";
import { kindOfField } from "../cells/permit-fields";
import { permitFields } from "../fields";
import { inChunks } from "./in-chunks";
import type { PlannedRow } from "./plan-import";

type Fresh = typeof documents.$inferInsert & { id: string };

/** Notes the permits the rows name, unverified, and links each to what it covers. Gives the new ones of each row. */
export async function writePermits(
  tx: Tx,
  rows: readonly PlannedRow[],
  businessIds: ReadonlyMap<number, string>,
  productIds: ReadonlyMap<PlannedRow, string>,
) {
  const known = await knownPermits(tx, [...new Set(businessIds.values())]);
  const fresh: Fresh[] = [];
  const links = new Map<string, { documentId: string; productId: string }>();
  const madeBy = new Map<PlannedRow, string[]>();
  for (const planned of rows) {
    const businessId = businessIds.get(planned.row.businessIndex);
    const productId = productIds.get(planned);
    if (!businessId || !productId) continue;
    for (const field of permitFields) {
      const number = planned.row[field];
      if (!number) continue;
      const kind = kindOfField[field];
      const key = `${businessId} ${kind} ${number}`;
      let documentId = known.get(key);
      if (!documentId) {
        documentId = v7();
        known.set(key, documentId);
        fresh.push({
          id: documentId,
          businessId,
          kind,
          number,
          typedNumber: planned.row.typed[field] ?? number,
          state: "tercatat",
        });
        madeBy.set(planned, [...(madeBy.get(planned) ?? []), documentId]);
      }
      if (!isOfTheBusiness(kind)) links.set(`${documentId} ${productId}`, { documentId, productId });
    }
  }
  await inChunks(fresh, (values) => tx.insert(documents).values(values));
  await inChunks([...links.values()], (values) => tx.insert(documentProducts).values(values).onConflictDoNothing());
  await inChunks(
    fresh.map(({ id }) => id),
    (ids) => linkToBusiness(tx, ids),
  );
  return { madeBy, made: fresh.length };
}

async function knownPermits(tx: Tx, businessIds: readonly string[]) {
  const known = new Map<string, string>();
  await inChunks(businessIds, async (ids) => {
    const rows = await tx
      .select({ id: documents.id, businessId: documents.businessId, kind: documents.kind, number: documents.number })
      .from(documents)
      .where(inArray(documents.businessId, ids));
    for (const { id, businessId, kind, number } of rows) known.set(`${businessId} ${kind} ${number}`, id);
  });
  return known;
}

/** A new permit of the business as a whole covers all it makes. */
async function linkToBusiness(tx: Tx, documentIds: readonly string[]) {
  const pairs = await tx
    .select({ documentId: documents.id, productId: products.id })
    .from(documents)
    .innerJoin(products, eq(products.businessId, documents.businessId))
    .where(and(inArray(documents.id, [...documentIds]), inArray(documents.kind, ofTheBusiness)));
  await inChunks(pairs, (values) => tx.insert(documentProducts).values(values).onConflictDoNothing());
}
