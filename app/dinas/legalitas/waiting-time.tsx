import { Badge } from "@/components/ui/badge";

const day = 24 * 60 * 60 * 1000;

type Props = { since: Date | string; targetDays: number };

/** How many whole days something waits beside how many it should at most; over it, said in words and not by colour alone. */
export function WaitingTime({ since, targetDays }: Props) {
  const waited = Date.now() - new Date(since).getTime();
  const days = Math.max(0, Math.floor(waited / day));
  const isLate = waited > targetDays * day;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="whitespace-nowrap tabular-nums">
        {days === 0 ? "Hari ini" : `${days} hari`}
        <span className="text-ink-soft text-sm"> dari target {targetDays}</span>
      </span>
      {isLate && (
        <Badge tone="bad" icon="clock">
          Lewat target
        </Badge>
      )}
    </span>
  );
}
