import type { Rule } from "@/domain/legalitas/verdict";

type Tone = "good" | "brand" | "bad" | "neutral";

export const levelWords: Record<Rule["level"], { label: string; hint: string; tone: Tone }> = {
  wajib: { label: "Wajib", hint: "Tanpa dokumen ini produk tidak lengkap.", tone: "good" },
  saran: { label: "Disarankan", hint: "Ditampilkan bila ada, tidak menghalangi.", tone: "brand" },
  tidak_boleh: { label: "Tidak boleh", hint: "Bila dokumen ini dipakai, produk tidak lengkap.", tone: "bad" },
  tidak_perlu: { label: "Tidak perlu", hint: "Tidak diminta dan tidak ditampilkan.", tone: "neutral" },
};

/** "Wajib, atau BPOM MD". */
export function levelText(rule: Pick<Rule, "level" | "alternatives">, names: Readonly<Record<string, string>>) {
  const others = rule.alternatives.map((kind) => names[kind] ?? kind);
  return [levelWords[rule.level].label, ...(others.length > 0 ? [`atau ${others.join(" atau ")}`] : [])].join(", ");
}
