import { Badge } from "@/components/ui/badge";

/** How long something waits, marked once it is over the target. */
export function WaitingDays({ days, isLate }: { days: number; isLate: boolean }) {
  const text = days === 0 ? "hari ini" : `${days} hari`;
  return isLate ? (
    <Badge tone="bad" icon="clock">
      {text}, lewat target
    </Badge>
  ) : (
    text
  );
}
