import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { dayBefore } from "@/lib/day-steps";
import { today } from "@/lib/today";

type Props = { placeId: string; from: string; to: string };

/** The periods that are asked for most, and any other. */
export function PeriodForm({ placeId, from, to }: Props) {
  const day = today();
  const month = `${day.slice(0, 8)}01`;
  const lastEnd = dayBefore(month);
  const periods = [
    { label: "Hari ini", from: day, to: day },
    { label: "Bulan ini", from: month, to: day },
    { label: "Bulan lalu", from: `${lastEnd.slice(0, 8)}01`, to: lastEnd },
  ];
  const control = "min-h-11 rounded-control border border-line-strong bg-surface px-3";
  return (
    <div data-print="no" className="space-y-4">
      <Tabs
        label="Periode"
        tabs={periods.map((period) => ({
          label: period.label,
          href: `/dinas/galeri/laporan?tempat=${placeId}&dari=${period.from}&sampai=${period.to}`,
          current: period.from === from && period.to === to,
        }))}
      />
      <form action="/dinas/galeri/laporan" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="tempat" value={placeId} />
        <label>
          <span className="mb-1 block font-semibold text-sm">Dari</span>
          <input type="date" name="dari" defaultValue={from} className={control} />
        </label>
        <label>
          <span className="mb-1 block font-semibold text-sm">Sampai</span>
          <input type="date" name="sampai" defaultValue={to} className={control} />
        </label>
        <Button type="submit" variant="secondary">
          Tampilkan
        </Button>
      </form>
    </div>
  );
}
