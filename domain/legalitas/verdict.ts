import type { documentStates, requirementLevels, storageWays } from "@/db/schema";

/** Where one requirement stands, in the words of the office. */
export type RequirementState = "terpenuhi" | "menunggu" | "belum_ada" | "kedaluwarsa" | "dicabut" | "tidak_boleh";

/** A row of the requirement matrix. */
export type Rule = {
  id: string;
  classCode: string;
  kind: string;
  level: (typeof requirementLevels)[number];
  alternatives: readonly string[];
  validFrom: string;
  /** First day on which the row no longer applies. */
  validTo: string | null;
  source: string;
};

/** What a verdict asks of the product itself; a fact that nobody has told changes nothing. */
export type Subject = {
  classCode: string;
  storage?: (typeof storageWays)[number] | null;
  shelfLifeDays?: number | null;
};

/** What a fact of the product does to the matrix of its class. */
export type FactRule = {
  id: string;
  classes: readonly string[];
  storages: readonly string[];
  belowDays: number | null;
  forbids: string | null;
  /** The class that the product belongs to instead, and what it is called. */
  movesTo: string | null;
  movesToName: string | null;
  validFrom: string;
  validTo: string | null;
  source: string;
};

/** A document linked to the product. */
export type Paper = {
  id: string;
  kind: string;
  number: string;
  state: (typeof documentStates)[number];
  issuedOn: string | null;
  /** Last day on which it holds; null when it does not end. */
  expiresOn: string | null;
  /** The day from which the issuer took it back; until then it stood. */
  withdrawnOn?: string | null;
  /** Whether an officer confirmed that it covers this product. */
  isConfirmed: boolean;
  /** The reason of the latest decision. */
  reason: string | null;
  /** The row of its kind under which an officer verified it; nothing where that was the kind's first. */
  checkedUnder?: string | null;
  /** What a row of its kind that is newer than that takes from it. */
  held?: Held;
};

/** Why a newer row of its kind ends a document: at once from the row's first day, or on the document's own last day. */
export type Held = { ruleId: string; from: string | null; reason: string; nextStep: string };

export type Requirement = {
  ruleId: string;
  kind: string;
  level: Exclude<Rule["level"], "tidak_perlu">;
  state: RequirementState;
  reason: string;
  nextStep: string | null;
  /** The document that decided the state. */
  documentId: string | null;
  until: string | null;
  source: string;
};

export type Verdict = {
  complete: boolean;
  /** Last day on which a complete verdict holds; null when nothing in it ends, or when it isn't complete. */
  holdsUntil: string | null;
  requirements: Requirement[];
  /** Ids of the rows that were in force, those of kinds where one took something from a document. */
  rules: string[];
  /** First later day on which a document or a row begins or ends; until then the verdict stays as it is. */
  turnsOn: string | null;
};

/** A verdict as it is kept beside a decision that was based on it. */
export type VerdictBasis = Verdict & { date: string };

/** What people call each kind of document. */
export type Names = Readonly<Record<string, string>>;
