import { type Reading, understood } from "@/lib/reading";
import { tidy } from "@/lib/text";
import { hasNumberForm } from "./document-kinds";
import { bare } from "./permit-numbers/bare";
import { parsePermit } from "./permit-numbers/parse-permit";

/** A number of any kind: read by its form where it has one, taken as typed where it is free text. */
export function readNumber(kind: string, typed: string, today: string): Reading<string> {
  return hasNumberForm(kind) ? parsePermit(kind, typed, today) : understood(tidy(typed).toUpperCase());
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
