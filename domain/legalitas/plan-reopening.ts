import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documentProducts, documents, legalitasKinds, type productFacts, reopeningRules } from "@/db/schema";
import { inForce } from "../curation/in-force";

/** A fact of a product that is now another, and whether nobody had told it before. */
export type ChangedFact = { fact: (typeof productFacts)[number]; wasBlank: boolean };

/** What has to be looked at again once these facts are others: documents confirmed for the product, and curation. */
export async function planReopening(tx: Db, productId: string, changed: readonly ChangedFact[], day: string) {
  if (changed.length === 0) return { papers: [], curation: false };
  const rows = await tx
    .select({ fact: reopeningRules.fact, kind: reopeningRules.kind, first: reopeningRules.countsWhenFirstFilled })
    .from(reopeningRules)
    .where(inForce(reopeningRules, day));
  const counting = rows.filter(({ fact, first }) =>
    changed.some((one) => one.fact === fact && (first || !one.wasBlank)),
  );
  const kinds = counting.flatMap(({ kind }) => kind ?? []);
  return {
    papers: await confirmedPapers(tx, productId, [...new Set(kinds)]),
    curation: counting.some(({ kind }) => kind === null),
  };
}

export type Reopening = Awaited<ReturnType<typeof planReopening>>;

async function confirmedPapers(tx: Db, productId: string, kinds: string[]) {
  if (kinds.length === 0) return [];
  return tx
    .select({ id: documents.id, name: legalitasKinds.name })
    .from(documentProducts)
    .innerJoin(documents, eq(documents.id, documentProducts.documentId))
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, documents.kind))
    .where(
      and(
        eq(documentProducts.productId, productId),
        isNotNull(documentProducts.confirmedAt),
        inArray(documents.kind, kinds),
      ),
    )
    .orderBy(legalitasKinds.position, documents.id);
}
