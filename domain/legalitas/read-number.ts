import { formatDate } from "@/lib/dates";
import { type Reading, unclear, understood } from "@/lib/reading";
import { readPattern, type SafePattern } from "@/lib/safe-pattern/read-pattern";
import { tidy } from "@/lib/text";
import { hasNumberForm } from "./document-kinds";
import { type KindRule, ruleOn } from "./kinds/kind-rule";
import type { NumberGround } from "./kinds/number-ground";
import { bare } from "./permit-numbers/bare";
import { permitForms } from "./permit-numbers/forms";
import { parsePermit } from "./permit-numbers/parse-permit";

/**
 * A number of any kind: taken apart where its form is known, and held against the pattern that was in force when the paper
 * was issued. The pattern of the row decides; without one the number is free text.
 */
export function readNumber(
  kind: string,
  typed: string,
  ground: NumberGround,
  issuedOn?: string | null,
): Reading<string> {
  const rule = ruleOn(ground.rules, issuedOn || ground.today);
  const { pattern } = rule?.pattern ? readPattern(rule.pattern) : {};
  const parsed = hasNumberForm(kind) ? parsePermit(kind, typed, ground.today, ground.home) : undefined;
  if (parsed && isOnlyApplication(kind, typed)) return parsed;
  const plain = plainNumber(kind, typed);
  if (!rule || !pattern) return parsed?.value ? parsed : understood(plain);
  if (parsed?.value && pattern.test(parsed.value)) return parsed;
  if (pattern.test(plain)) return understood(plain);
  if (parsed && isOurForm(kind, rule)) return parsed;
  const isEarlier = ground.rules.some(({ validFrom }) => validFrom < rule.validFrom);
  const hint = isEarlier ? " Terbit sebelum itu? Isi tanggal terbitnya." : "";
  return unclear(`“${tidy(typed)}” ${unlike(pattern, rule)}${hint}`);
}

/** Whether the parser's own sentences tell what the row demands. */
const isOurForm = (kind: string, { pattern }: KindRule) => hasNumberForm(kind) && permitForms[kind].pattern === pattern;

function unlike({ min, max }: SafePattern, { example, validFrom }: KindRule) {
  const length = min === max ? `${min}` : `${min} sampai ${max}`;
  return `tidak sesuai bentuk yang berlaku sejak ${formatDate(validFrom)}, yaitu ${length} huruf dan angka, seperti ${example}.`;
}

/** What is kept for a number that fits no form, until an officer decides. */
export function plainNumber(kind: string, typed: string) {
  return (hasNumberForm(kind) && bare(typed)) || tidy(typed).toUpperCase();
}

/** A number that says by itself that the permit does not exist yet. */
export function isOnlyApplication(kind: string, typed: string) {
  const number = bare(typed);
  if (kind === "md") return number.startsWith("ER");
  if (kind === "halal") return number.startsWith("KH");
  return kind === "merek" && /^(DID|JID|[DJ]\d{2})\d+$/.test(number);
}
