import { Badge } from "@/components/ui/badge";

/** How much of the 3 × 24 hours is left, or since when they are over. */
export function RequestClock({ dueAt, now }: { dueAt: Date; now: Date }) {
  const minutes = Math.round((dueAt.getTime() - now.getTime()) / 60_000);
  if (minutes < 0) {
    return (
      <Badge tone="bad" icon="error">
        Lewat {inHours(-minutes)}
      </Badge>
    );
  }
  return (
    <Badge tone={minutes < 24 * 60 ? "warn" : "neutral"} icon="clock">
      Sisa {inHours(minutes)}
    </Badge>
  );
}

function inHours(minutes: number) {
  return minutes < 60 ? `${minutes} menit` : `${Math.floor(minutes / 60)} jam`;
}
