import { tidy } from "@/lib/text";
import { Refused } from "../../errors";
import type { Fact } from "./fact";
import { kindForm } from "./kind-forms";

const longest = 120;
/** NIK and NPWP have 15 or 16 digits; they are kept elsewhere, and sealed. */
const identityNumber = /\d([ .-]?\d){14,}/;

/** What a form says of these facts, tidied; blank ones are left out where they may be, and what the kind does not ask is not kept. */
export function checkFacts(kind: string, given: Readonly<Record<string, string>>) {
  const facts: Record<string, string> = {};
  for (const fact of kindForm(kind).facts) {
    const value = tidy(given[fact.name] ?? "");
    if (value === "" && fact.isRequired) throw new Refused(`${fact.label}: pilih dari daftar.`, `fakta_${fact.name}`);
    if (value === "") continue;
    refuseOdd(fact, value);
    facts[fact.name] = value;
  }
  return facts;
}

function refuseOdd({ name, label, options, pattern }: Fact, value: string) {
  const field = `fakta_${name}`;
  if (options && !Object.hasOwn(options, value)) throw new Refused(`${label}: pilih dari daftar.`, field);
  if (pattern && !pattern.of.test(value)) throw new Refused(pattern.sentence, field);
  if (identityNumber.test(value)) throw new Refused("Jangan menulis NIK atau NPWP di sini.", field);
  if (value.length > longest) throw new Refused(`${label} paling panjang ${longest} huruf.`, field);
}
