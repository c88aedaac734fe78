import { AnyLink } from "@/components/ui/any-link";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { SalesReport } from "@/domain/reports/report-sales";
import { formatShortDate } from "@/lib/dates";

type Props = { days: SalesReport["days"]; placeId: string };

/** A bar for each day on which something was sold; each opens its day. */
export function DayBars({ days, placeId }: Props) {
  const most = Math.max(...days.map(({ amount }) => amount), 1);
  return (
    <Card title="Menurut hari">
      <ul className="space-y-1.5">
        {days.map(({ day, amount }) => (
          <li key={day}>
            <AnyLink
              href={`/dinas/galeri/laporan?tempat=${placeId}&dari=${day}&sampai=${day}`}
              className="grid grid-cols-[6.5rem_1fr_7rem] items-center gap-3 rounded-control px-1 py-0.5 text-sm hover:bg-brand-soft"
            >
              <span>{formatShortDate(day)}</span>
              <span
                className="h-3.5 rounded-sm bg-accent"
                style={{ width: `${Math.max(0, (amount / most) * 100)}%` }}
              />
              <span className="text-end">
                <Money value={amount} />
              </span>
            </AnyLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
