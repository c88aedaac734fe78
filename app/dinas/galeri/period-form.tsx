import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import { dayBefore } from "@/lib/day-steps";
import { formatPeriod } from "@/lib/format-period";
import { today } from "@/lib/today";
import type { AskedDays } from "./asked-days";
import { MisreadNotice } from "./misread-notice";

type Props = {
  base: string;
  from: string;
  to: string;
  /** The address as it was asked for, of which something may not exist. */
  asked: AskedDays;
  /** What else the address asks for, which stays. */
  kept: URLSearchParams;
  /** A further field beside the two days, for one of those. */
  field?: { name: string; control: ReactNode };
};

/** The periods that are asked for most, and any other. */
export function PeriodForm({ base, from, to, asked, kept, field }: Props) {
  const others = [...kept].filter(([name]) => name !== "dari" && name !== "sampai");
  const href = (period: { from: string; to: string }) =>
    `${base}?${new URLSearchParams([["dari", period.from], ["sampai", period.to], ...others])}`;
  return (
    <div data-print="no" className="space-y-4">
      <MisreadNotice asked={asked} shown={formatPeriod(from, to)} />
      <Tabs
        label="Periode"
        tabs={periods(today()).map((period) => ({
          label: period.label,
          href: href(period),
          current: period.from === from && period.to === to,
        }))}
      />
      <form
        action={base}
        className={`grid grid-cols-2 items-end gap-3 ${field ? "sm:grid-cols-[auto_auto_minmax(0,20rem)_auto]" : "sm:grid-cols-[auto_auto_auto] sm:justify-start"}`}
      >
        {others.map(
          ([name, value]) => name !== field?.name && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label>
          <span className="mb-1 block font-semibold text-sm">Dari</span>
          <input type="date" name="dari" defaultValue={from} className={periodControl} />
        </label>
        <label>
          <span className="mb-1 block font-semibold text-sm">Sampai</span>
          <input type="date" name="sampai" defaultValue={to} className={periodControl} />
        </label>
        {field?.control}
        <Button type="submit" variant="secondary">
          Tampilkan
        </Button>
      </form>
    </div>
  );
}

export const periodControl = "min-h-11 w-full rounded-control border border-line-strong bg-surface px-3";

function periods(day: string) {
  const month = `${day.slice(0, 8)}01`;
  const lastEnd = dayBefore(month);
  const yesterday = dayBefore(day);
  // On the first of a month two of them are the same days.
  const all = [
    { label: "Hari ini", from: day, to: day },
    { label: "Kemarin", from: yesterday, to: yesterday },
    { label: "Bulan ini", from: month, to: day },
    { label: "Bulan lalu", from: `${lastEnd.slice(0, 8)}01`, to: lastEnd },
    { label: "Tahun ini", from: `${day.slice(0, 4)}-01-01`, to: day },
  ];
  return all.filter((one, i) => i === all.findIndex(({ from, to }) => from === one.from && to === one.to));
}
