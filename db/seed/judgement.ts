import type { Judgement } from "@/domain/products/curation-schema";
import { criterionRows } from "./reference/curation";

type More = { scores?: Record<string, number>; reasons?: Record<string, string>; missing?: readonly string[] };

const keys = (kind: "nilai" | "label") => criterionRows.filter((row) => row.kind === kind).map(({ key }) => key);

/** For tests and the demo: a whole judgement by the published criteria; the same for each but what is named. */
export function judgement(decision: Judgement["decision"], reason: string, more: More = {}): Judgement {
  const { scores = {}, reasons = {}, missing = [] } = more;
  const usual = decision === "diterima" ? 4 : 3;
  return {
    decision,
    reason,
    scores: Object.fromEntries(keys("nilai").map((key) => [key, scores[key] ?? usual])),
    reasons: Object.fromEntries(keys("nilai").map((key) => [key, reasons[key] ?? reason])),
    label: keys("label").filter((key) => !missing.includes(key)),
  };
}
