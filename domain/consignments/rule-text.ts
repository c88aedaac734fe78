import { formatRupiah } from "@/lib/money";
import { type ruleKinds, ruleUnits } from "./rule-words";

/** The number of a rule with what it counts. */
export function ruleText(kind: (typeof ruleKinds)[number], value: number) {
  switch (ruleUnits[kind]) {
    case "persen":
      return `${(value / 100).toLocaleString("id-ID")}%`;
    case "rupiah":
      return formatRupiah(value);
    case "hari":
      return `${value} hari`;
    case "buah":
      return `${value} buah`;
    default:
      return `tanggal ${value}`;
  }
}
