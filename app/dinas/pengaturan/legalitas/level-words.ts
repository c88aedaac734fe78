import type { Rule } from "@/domain/legalitas/verdict";

type Tone = "good" | "brand" | "bad" | "neutral";

export const levelWords: Record<Rule["level"], { label: string; hint: string; tone: Tone }> = {
  wajib: { label: "Wajib", hint: "Tanpa dokumen ini produk tidak lengkap.", tone: "good" },
  saran: { label: "Disarankan", hint: "Ditampilkan bila ada, tidak menghalangi.", tone: "brand" },
  tidak_boleh: { label: "Tidak boleh", hint: "Bila dokumen ini dipakai, produk tidak lengkap.", tone: "bad" },
  tidak_perlu: { label: "Tidak perlu", hint: "Tidak diminta dan tidak ditampilkan.", tone: "neutral" },
};

type Named = Readonly<Record<string, string>>;

/** "atau BPOM MD", or nothing where no other document will do. */
export function alternativesText({ alternatives }: Pick<Rule, "alternatives">, names: Named) {
  return alternatives.length > 0 ? `atau ${alternatives.map((kind) => names[kind] ?? kind).join(" atau ")}` : "";
}

/** "Wajib, atau BPOM MD". */
export function levelText(rule: Pick<Rule, "level" | "alternatives">, names: Named) {
  return [levelWords[rule.level].label, alternativesText(rule, names)].filter(Boolean).join(", ");
}
