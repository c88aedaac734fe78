import { Badge } from "@/components/ui/badge";
import type { Verdict } from "@/domain/legalitas/verdict";

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  if (verdict.complete) {
    return (
      <Badge tone="good" icon="shield">
        Legalitas lengkap
      </Badge>
    );
  }
  const duties = verdict.requirements.filter((requirement) => requirement.level === "wajib");
  const met = duties.filter((requirement) => requirement.state === "terpenuhi").length;
  return (
    <Badge tone="warn" icon="warning">
      Legalitas {met} dari {duties.length}
    </Badge>
  );
}
