import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Outcome } from "@/domain/imports/apply/plan-import";

const looks: Record<Outcome, { tone: Tone; before: string; after: string }> = {
  dibuat: { tone: "good", before: "Baru", after: "Dibuat" },
  sudah_ada: { tone: "neutral", before: "Sudah ada", after: "Sudah ada" },
  ganda: { tone: "warn", before: "Ganda", after: "Ditautkan" },
  dilewati: { tone: "bad", before: "Dilewati", after: "Dilewati" },
};

export function OutcomeBadge({ outcome, isDone }: { outcome: Outcome; isDone?: boolean }) {
  const { tone, before, after } = looks[outcome];
  return <Badge tone={tone}>{isDone ? after : before}</Badge>;
}
