import { Badge } from "@/components/ui/badge";

type Props = { outcome: "selesai" | "dihentikan" | null; isOverdue?: boolean };

/** Whether a case runs, is late, or how it ended. */
export function OutcomeBadge({ outcome, isOverdue }: Props) {
  if (outcome === "selesai") {
    return (
      <Badge tone="good" icon="check-circle">
        Selesai
      </Badge>
    );
  }
  if (outcome === "dihentikan") return <Badge>Dihentikan</Badge>;
  if (isOverdue) {
    return (
      <Badge tone="bad" icon="clock">
        Terlambat
      </Badge>
    );
  }
  return <Badge tone="brand">Berjalan</Badge>;
}
