import { dayAfter, dayBefore } from "@/lib/day-steps";
import { concerns, judgeFact, withoutForbidden } from "./apply-facts";
import { judgeRequirement } from "./judge-requirement";
import { holdAgainst, type KindRow } from "./kinds/hold-against";
import { stateOn } from "./state-on";
import type { FactRule, Names, Paper, Rule, Subject, Verdict } from "./verdict";

/** All that a verdict is made of but the day. */
type Case = {
  product: Subject;
  papers: readonly Paper[];
  rules: readonly Rule[];
  facts: readonly FactRule[];
  names: Names;
  kinds: readonly KindRow[];
};

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
  facts: readonly FactRule[] = [],
  kinds: readonly KindRow[] = [],
): Verdict {
  const own = rules.filter((rule) => rule.classCode === product.classCode);
  const given = { product, papers, rules: own, facts: facts.filter((fact) => concerns(fact, product)), names, kinds };
  const now = judgeOn(given, date);
  const turns = turnsAfter(given, date);
  return { ...now, holdsUntil: now.complete ? lastDay(given, turns) : null, turnsOn: turns[0] ?? null };
}

function judgeOn({ product, papers: onRecord, rules, facts, names, kinds }: Case, date: string) {
  const papers = heldOn(onRecord, kinds, names, date);
  const inForce = rules.filter((rule) => isInForce(rule, date));
  const told = facts.filter((fact) => isInForce(fact, date));
  const requirements = [
    ...told.flatMap((fact) => judgeFact(fact, product, papers, names, date) ?? []),
    ...inForce.flatMap((rule) => judgeRequirement(withoutForbidden(rule, told), papers, names, date) ?? []),
  ];
  const isBroken = requirements.some(
    ({ level, state }) => state === "tidak_boleh" || (level === "wajib" && state !== "terpenuhi"),
  );
  // A class without a single rule is not complete by accident.
  const hasDuties = inForce.some((rule) => rule.level === "wajib");
  const taking = new Set(papers.flatMap(({ held }) => held?.ruleId ?? []));
  const used = [...[...inForce, ...told].map(({ id }) => id), ...taking].toSorted();
  return { complete: hasDuties && !isBroken, requirements, rules: used };
}

/** The papers with what newer rows of their kinds leave of those that an officer had verified. */
function heldOn(papers: readonly Paper[], kinds: readonly KindRow[], names: Names, date: string): readonly Paper[] {
  if (kinds.length === 0) return papers;
  return papers.map((paper) => {
    if (stateOn(paper, date) !== "terverifikasi") return paper;
    const rows = kinds.filter(({ kind }) => kind === paper.kind);
    return { ...paper, ...holdAgainst(paper, rows, names[paper.kind] ?? paper.kind, date) };
  });
}

const isInForce = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }, date: string) =>
  validFrom <= date && (validTo === null || validTo > date);

/** The later days on which something begins or ends, in order: between two of them nothing can change. */
function turnsAfter({ papers: onRecord, rules, facts, names, kinds }: Case, date: string) {
  const papers = heldOn(onRecord, kinds, names, date);
  const undated = papers.filter(({ issuedOn }) => issuedOn === null).map(({ kind }) => kind);
  const turns = [
    ...kinds.flatMap(({ kind, validFrom }) => (undated.includes(kind) ? [validFrom] : [])),
    ...papers.flatMap((paper) => (paper.expiresOn ? [dayAfter(paper.expiresOn)] : [])),
    ...papers.flatMap(({ issuedOn, withdrawnOn }) => [issuedOn ?? [], withdrawnOn ?? []].flat()),
    ...[...rules, ...facts].flatMap((row) => [row.validFrom, ...(row.validTo ? [row.validTo] : [])]),
  ];
  return [...new Set(turns)].filter((turn) => turn > date).toSorted();
}

/** The day before the first turn that breaks a complete verdict. */
function lastDay(given: Case, turns: readonly string[]) {
  const broken = turns.find((turn) => !judgeOn(given, turn).complete);
  return broken ? dayBefore(broken) : null;
}
