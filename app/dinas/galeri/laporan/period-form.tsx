import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import type { ReportFilter } from "@/domain/reports/report-filter";
import { dayBefore } from "@/lib/day-steps";
import { today } from "@/lib/today";
import { reportQuery } from "./report-address";

type Props = { base: string; filter: ReportFilter; places: readonly { id: string; name: string }[] };

const control = "min-h-11 w-full rounded-control border border-line-strong bg-surface px-3";

/** The periods that are asked for most, any other, and of which place. */
export function PeriodForm({ base, filter, places }: Props) {
  const { from, to, placeId, ...others } = filter;
  const kept = [...new URLSearchParams(reportQuery({ ...others, from, to }))].filter(
    ([name]) => name !== "dari" && name !== "sampai",
  );
  return (
    <div data-print="no" className="space-y-4">
      <Tabs
        label="Periode"
        tabs={periods(today()).map((period) => ({
          label: period.label,
          href: `${base}?${reportQuery({ ...filter, from: period.from, to: period.to })}`,
          current: period.from === from && period.to === to,
        }))}
      />
      <form action={base} className="grid items-end gap-3 sm:grid-cols-[auto_auto_minmax(0,20rem)_auto]">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          <span className="mb-1 block font-semibold text-sm">Dari</span>
          <input type="date" name="dari" defaultValue={from} className={control} />
        </label>
        <label>
          <span className="mb-1 block font-semibold text-sm">Sampai</span>
          <input type="date" name="sampai" defaultValue={to} className={control} />
        </label>
        {places.length > 1 && (
          <label>
            <span className="mb-1 block font-semibold text-sm">Tempat</span>
            <select key={placeId} name="tempat" defaultValue={placeId} className={control}>
              <option value="">Semua tempat</option>
              {places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <Button type="submit" variant="secondary">
          Tampilkan
        </Button>
      </form>
    </div>
  );
}

function periods(day: string) {
  const month = `${day.slice(0, 8)}01`;
  const lastEnd = dayBefore(month);
  return [
    { label: "Hari ini", from: day, to: day },
    { label: "Bulan ini", from: month, to: day },
    { label: "Bulan lalu", from: `${lastEnd.slice(0, 8)}01`, to: lastEnd },
    { label: "Tahun ini", from: `${day.slice(0, 4)}-01-01`, to: day },
  ];
}
