import { Badge } from "@/components/ui/badge";
import { formatShortDate } from "@/lib/dates";
import { daysBetween } from "@/lib/day-steps";
import { today } from "@/lib/today";

const soon = 30;

/** The last day of goods, louder the nearer it is. */
export function ExpiryBadge({ on, day = today() }: { on: string | null; day?: string }) {
  if (!on) return <span className="text-ink-soft">Tidak berbatas</span>;
  const left = daysBetween(day, on);
  if (left > soon) return <>{formatShortDate(on)}</>;
  if (left < 0) {
    return (
      <Badge tone="bad" icon="warning">
        Lewat, {formatShortDate(on)}
      </Badge>
    );
  }
  return (
    <Badge tone={left <= 7 ? "bad" : "warn"} icon="clock">
      {left} hari lagi
    </Badge>
  );
}
