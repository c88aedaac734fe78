import { and, asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Db, db } from "@/db/client";
import { legalitasKinds, productClasses, requirementRules, users } from "@/db/schema";
import { NotFound } from "../errors";
import { type Actor, authorize } from "../policy";

/** The matrix on a date: for each class of product and each kind of document the row in force, and the one that comes. */
export async function listRequirements(actor: Actor, date: string, tx: Db = db) {
  authorize(actor, "requirement.change", "office");
  const [classes, kinds, rules] = await Promise.all([
    tx
      .select({ code: productClasses.code, name: productClasses.name })
      .from(productClasses)
      .orderBy(productClasses.position),
    tx
      .select({ kind: legalitasKinds.kind, name: legalitasKinds.name })
      .from(legalitasKinds)
      .orderBy(legalitasKinds.position),
    tx.select().from(requirementRules).orderBy(asc(requirementRules.validFrom)),
  ]);
  const standing = Map.groupBy(
    rules.filter((rule) => rule.withdrawnAt === null),
    (rule) => `${rule.classCode}/${rule.kind}`,
  );
  return {
    names: Object.fromEntries(kinds.map(({ kind, name }) => [kind, name])),
    classes: classes.map((one) => ({
      ...one,
      requirements: kinds.map(({ kind, name }) => {
        const rows = standing.get(`${one.code}/${kind}`) ?? [];
        const now = rows.find((row) => row.validFrom <= date && (row.validTo === null || row.validTo > date));
        return { kind, name, now, next: rows.find((row) => row.validFrom > date) };
      }),
    })),
  };
}

export type ClassRequirements = Awaited<ReturnType<typeof listRequirements>>["classes"][number];

/** Every row that one class of product ever had for one kind of document, the latest first, withdrawn ones too. */
export async function getRequirement(actor: Actor, classCode: string, kind: string, tx: Db = db) {
  authorize(actor, "requirement.change", "office");
  const withdrawer = alias(users, "withdrawer");
  const [names] = await tx
    .select({ className: productClasses.name, kindName: legalitasKinds.name })
    .from(productClasses)
    .innerJoin(legalitasKinds, eq(legalitasKinds.kind, kind))
    .where(eq(productClasses.code, classCode));
  if (!names) throw new NotFound("Aturan");
  const kinds = await tx
    .select({ kind: legalitasKinds.kind, name: legalitasKinds.name })
    .from(legalitasKinds)
    .orderBy(legalitasKinds.position);
  const rows = await tx
    .select({
      id: requirementRules.id,
      level: requirementRules.level,
      alternatives: requirementRules.alternatives,
      validFrom: requirementRules.validFrom,
      validTo: requirementRules.validTo,
      source: requirementRules.source,
      createdAt: requirementRules.createdAt,
      createdBy: users.name,
      withdrawnAt: requirementRules.withdrawnAt,
      withdrawnBy: withdrawer.name,
    })
    .from(requirementRules)
    .leftJoin(users, eq(users.id, requirementRules.createdBy))
    .leftJoin(withdrawer, eq(withdrawer.id, requirementRules.withdrawnBy))
    .where(and(eq(requirementRules.classCode, classCode), eq(requirementRules.kind, kind)))
    .orderBy(desc(requirementRules.validFrom), desc(requirementRules.createdAt));
  return { ...names, kinds, rows };
}

export type RequirementHistory = Awaited<ReturnType<typeof getRequirement>>["rows"];
