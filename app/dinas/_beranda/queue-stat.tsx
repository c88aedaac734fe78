import { Stat } from "@/components/ui/stat";
import type { Queue } from "@/domain/dashboard/read-queues";
import { ago } from "@/lib/ago";

/** How many wait, and since when the first of them. */
export function QueueStat({ label, href, queue }: { label: string; href: string; queue: Queue }) {
  return (
    <Stat
      href={href}
      label={label}
      value={queue.count}
      tone={queue.late ? "bad" : queue.count > 0 ? "warn" : "neutral"}
      hint={hintOf(queue)}
    />
  );
}

function hintOf({ oldest, late }: Queue) {
  if (!oldest) return "Tidak ada yang menunggu";
  return `Yang terlama menunggu sejak ${ago(oldest)}${late ? `; ${late} lewat target` : ""}`;
}
