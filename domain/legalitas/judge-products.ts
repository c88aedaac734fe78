import { asc, eq, inArray, sql } from "drizzle-orm";
import { anyOf } from "@/db/any-of";
import type { Db } from "@/db/client";
import { documentProducts, documents, legalitasKinds, products, requirementRules } from "@/db/schema";
import { listKindRows } from "./kinds/list-kind-rows";
import { latestReason } from "./latest-reason";
import { listFactRules } from "./list-fact-rules";
import type { Paper, Rule, Verdict } from "./verdict";
import { verdictFor } from "./verdict-for";

/** A verdict, and how many rows the matrix of the product's class, the facts and the kinds had when it was read, ended ones too. */
type Judged = { verdict: Verdict; rulesKnown: number };

/** The same verdict with other rows in the place of those that stand: for the question what a change would do. */
type Proposal = (rules: readonly Rule[]) => readonly Rule[];

/** The verdict of each product on a date, from what stands in the database now. */
export async function judgeProducts(
  productIds: readonly string[],
  date: string,
  tx: Db,
  proposal: Proposal = (rules) => rules,
): Promise<Map<string, Judged>> {
  if (productIds.length === 0) return new Map();
  const ids = [...productIds];
  const subjects = await tx
    .select({
      id: products.id,
      classCode: products.classCode,
      storage: products.storage,
      shelfLifeDays: products.shelfLifeDays,
    })
    .from(products)
    .where(sql`${products.id} = ${anyOf(ids)}`);
  const classes = [...new Set(subjects.map((subject) => subject.classCode))];
  const all = await tx
    .select()
    .from(requirementRules)
    .where(inArray(requirementRules.classCode, classes))
    .orderBy(requirementRules.level, requirementRules.kind);
  const kinds = await tx
    .select({ kind: legalitasKinds.kind, name: legalitasKinds.name })
    .from(legalitasKinds)
    .orderBy(asc(legalitasKinds.position));
  const standing = proposal(all.filter((rule) => rule.withdrawnAt === null));
  const rules = kinds.flatMap(({ kind }) => standing.filter((rule) => rule.kind === kind));
  const names = Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));
  const [papers, facts, rows] = [await papersOf(ids, tx), await listFactRules(tx), await listKindRows(tx)];
  const changing = rows.filter(({ kind }) => rows.filter((other) => other.kind === kind).length > 1);
  const known = Map.groupBy(all, (rule) => rule.classCode);
  return new Map(
    subjects.map((subject) => [
      subject.id,
      {
        verdict: verdictFor(subject, papers.get(subject.id) ?? [], rules, names, date, facts, changing),
        rulesKnown: (known.get(subject.classCode)?.length ?? 0) + facts.length + rows.length,
      },
    ]),
  );
}

async function papersOf(productIds: string[], tx: Db): Promise<Map<string, Paper[]>> {
  const rows = await tx
    .select({
      productId: documentProducts.productId,
      id: documents.id,
      kind: documents.kind,
      number: documents.number,
      state: documents.state,
      issuedOn: documents.issuedOn,
      expiresOn: documents.expiresOn,
      withdrawnOn: documents.withdrawnOn,
      checkedUnder: documents.checkedUnder,
      isConfirmed: sql<boolean>`${documentProducts.confirmedAt} is not null`,
      reason: latestReason,
    })
    .from(documentProducts)
    .innerJoin(documents, eq(documents.id, documentProducts.documentId))
    .where(sql`${documentProducts.productId} = ${anyOf(productIds)}`)
    .orderBy(asc(documents.id));
  return Map.groupBy(rows, (row) => row.productId);
}
