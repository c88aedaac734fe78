import { dayAfter, dayBefore } from "@/lib/day-steps";
import { judgeRequirement } from "./judge-requirement";
import type { Names, Paper, Rule, Verdict } from "./verdict";

type Subject = { classCode: string };

/**
 * Whether the permits of a product are complete on a date, requirement by requirement, and until when that holds.
 * Complete means that every required row is satisfied by a verified, unexpired document confirmed for this product,
 * and that nothing forbidden is present.
 */
export function verdictFor(
  product: Subject,
  papers: readonly Paper[],
  rules: readonly Rule[],
  names: Names,
  date: string,
): Verdict {
  const own = rules.filter((rule) => rule.classCode === product.classCode);
  const now = judgeOn(own, papers, names, date);
  const turns = turnsAfter(own, papers, date);
  return {
    ...now,
    holdsUntil: now.complete ? lastDay(own, papers, names, turns) : null,
    turnsOn: turns[0] ?? null,
  };
}

function judgeOn(rules: readonly Rule[], papers: readonly Paper[], names: Names, date: string) {
  const inForce = rules.filter((rule) => rule.validFrom <= date && (rule.validTo === null || rule.validTo > date));
  const requirements = inForce.flatMap((rule) => judgeRequirement(rule, papers, names, date) ?? []);
  const isBroken = requirements.some(
    ({ level, state }) => state === "tidak_boleh" || (level === "wajib" && state !== "terpenuhi"),
  );
  // A class without a single rule is not complete by accident.
  const hasDuties = inForce.some((rule) => rule.level === "wajib");
  return { complete: hasDuties && !isBroken, requirements, rules: inForce.map((rule) => rule.id).toSorted() };
}

/** The later days on which something begins or ends, in order: between two of them nothing can change. */
function turnsAfter(rules: readonly Rule[], papers: readonly Paper[], date: string) {
  const turns = [
    ...papers.flatMap((paper) => (paper.expiresOn ? [dayAfter(paper.expiresOn)] : [])),
    ...papers.flatMap((paper) => paper.issuedOn ?? []),
    ...rules.flatMap((rule) => [rule.validFrom, ...(rule.validTo ? [rule.validTo] : [])]),
  ];
  return [...new Set(turns)].filter((turn) => turn > date).toSorted();
}

/** The day before the first turn that breaks a complete verdict. */
function lastDay(rules: readonly Rule[], papers: readonly Paper[], names: Names, turns: readonly string[]) {
  const broken = turns.find((turn) => !judgeOn(rules, papers, names, turn).complete);
  return broken ? dayBefore(broken) : null;
}
