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
      tone={queue.count > 0 ? "warn" : "neutral"}
      hint={queue.oldest ? `Yang terlama menunggu sejak ${ago(queue.oldest)}` : "Tidak ada yang menunggu"}
    />
  );
}
