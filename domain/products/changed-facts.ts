import type { ChangedFact } from "../legalitas/plan-reopening";

const facts = {
  name: "nama",
  classCode: "jenis",
  ingredients: "bahan",
  storage: "cara_simpan",
  shelfLifeDays: "umur_simpan",
} as const;

type Known = Partial<Record<keyof typeof facts, string | number | null>>;

/** Which facts of a product a form changes; what the form does not speak of stays. */
export function changedFacts(before: Known, input: Known): ChangedFact[] {
  const fields = Object.keys(facts) as (keyof typeof facts)[];
  return fields
    .filter((field) => input[field] !== undefined && input[field] !== before[field])
    .map((field) => ({ fact: facts[field], wasBlank: before[field] === null }));
}
