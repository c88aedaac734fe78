import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { documentProducts, documents, legalitasKinds, products, requirementRules } from "@/db/schema";
import { latestReason } from "./latest-reason";
import type { Paper, Verdict } from "./verdict";
import { verdictFor } from "./verdict-for";

/** The verdict of each product on a date, computed from what stands in the database now. */
export async function computeVerdicts(
  productIds: readonly string[],
  date: string,
  tx: Db,
): Promise<Map<string, Verdict>> {
  if (productIds.length === 0) return new Map();
  const ids = [...productIds];
  const subjects = await tx
    .select({ id: products.id, classCode: products.classCode })
    .from(products)
    .where(inArray(products.id, ids));
  const classes = [...new Set(subjects.map((subject) => subject.classCode))];
  const rules = await tx
    .select()
    .from(requirementRules)
    .where(inArray(requirementRules.classCode, classes))
    .orderBy(requirementRules.level, requirementRules.kind);
  const kinds = await tx
    .select({ kind: legalitasKinds.kind, name: legalitasKinds.name, position: legalitasKinds.position })
    .from(legalitasKinds)
    .orderBy(asc(legalitasKinds.position));
  const ordered = kinds.flatMap(({ kind }) => rules.filter((rule) => rule.kind === kind));
  const names = Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));
  const papers = await papersOf(ids, tx);
  return new Map(
    subjects.map((subject) => [subject.id, verdictFor(subject, papers.get(subject.id) ?? [], ordered, names, date)]),
  );
}

async function papersOf(productIds: string[], tx: Db) {
  const rows = await tx
    .select({
      productId: documentProducts.productId,
      id: documents.id,
      kind: documents.kind,
      number: documents.number,
      state: documents.state,
      issuedOn: documents.issuedOn,
      expiresOn: documents.expiresOn,
      isConfirmed: sql<boolean>`${documentProducts.confirmedAt} is not null`,
      reason: latestReason,
    })
    .from(documentProducts)
    .innerJoin(documents, eq(documents.id, documentProducts.documentId))
    .where(inArray(documentProducts.productId, productIds))
    .orderBy(asc(documents.id));
  const grouped = new Map<string, Paper[]>();
  for (const { productId, ...paper } of rows) grouped.set(productId, [...(grouped.get(productId) ?? []), paper]);
  return grouped;
}
