import { judgeProhibition } from "./judge-requirement";
import type { FactRule, Names, Paper, Requirement, Rule, Subject } from "./verdict";

/** The kind of a requirement that is about the class of the product, not about a document. */
export const productClass = "jenis_produk";

/** Whether a row speaks of this product: its class, and how it is kept or for how long. */
export function concerns(fact: FactRule, { classCode, storage, shelfLifeDays }: Subject) {
  if (!fact.classes.includes(classCode)) return false;
  if (fact.belowDays !== null) return shelfLifeDays != null && shelfLifeDays < fact.belowDays;
  return storage != null && fact.storages.includes(storage);
}

/** A row of the matrix without the permits that the facts forbid, as long as another can stand in. */
export function withoutForbidden(rule: Rule, facts: readonly FactRule[]): Rule {
  if (rule.level === "tidak_boleh") return rule;
  const isForbidden = (kind: string) => facts.some(({ forbids }) => forbids === kind);
  const [kind, ...alternatives] = [rule.kind, ...rule.alternatives].filter((kind) => !isForbidden(kind));
  return kind ? { ...rule, kind, alternatives } : rule;
}

/** What a row that concerns the product makes of it; nothing while its papers obey. */
export function judgeFact(
  fact: FactRule,
  product: Subject,
  papers: readonly Paper[],
  names: Names,
  date: string,
): Requirement | undefined {
  const about = { ruleId: fact.id, level: "tidak_boleh" as const, source: fact.source };
  if (fact.forbids) {
    const found = judgeProhibition({ kind: fact.forbids }, papers, names, date, inWords(product, fact));
    if (!found) return undefined;
    const nextStep =
      "Periksa apakah cara simpannya sudah benar. Bila benar, ajukan izin lain; tanyakan ke bagian legalitas.";
    return { ...about, kind: fact.forbids, ...found, nextStep };
  }
  const name = fact.movesToName ?? fact.movesTo ?? "";
  return {
    ...about,
    kind: productClass,
    state: "tidak_boleh",
    reason: `Untuk ${inWords(product, fact)}, jenisnya “${name}”.`,
    nextStep: `Ubah jenis produknya menjadi “${name}”, atau betulkan umur simpannya.`,
    documentId: null,
    until: null,
  };
}

const kept = { suhu_ruang: "pada suhu ruang", dingin: "dingin", beku: "beku" };

function inWords({ storage, shelfLifeDays }: Subject, { belowDays }: FactRule) {
  return belowDays === null
    ? `produk yang disimpan ${storage ? kept[storage] : ""}`
    : `produk yang tahan ${shelfLifeDays} hari`;
}
