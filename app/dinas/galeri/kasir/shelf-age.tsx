import { Button } from "@/components/ui/button";
import { formatMoment } from "@/lib/dates";
import { formatCount } from "@/lib/money";

type Props = { fetchedAt?: number; count: number; onRenew: () => unknown };

/** How old the shelf of this device is, and the button to renew it. */
export function ShelfAge({ fetchedAt, count, onRenew }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 text-ink-soft text-sm">
      <p>
        {fetchedAt
          ? `${formatCount(count)} batch di rak, per ${formatMoment(new Date(fetchedAt))}.`
          : "Rak belum termuat di perangkat ini."}
      </p>
      <Button variant="quiet" size="small" icon="refresh" onClick={() => onRenew()}>
        Muat ulang rak
      </Button>
    </div>
  );
}
