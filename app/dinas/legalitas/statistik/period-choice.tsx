import NextForm from "next/form";
import { DateField } from "@/components/forms/date-field";
import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import type { Period } from "@/domain/legalitas/statistics/decided-in";
import { statisticsAddress, usualPeriods } from "./period";

export function PeriodChoice({ period }: { period: Period }) {
  return (
    <div className="mb-6 space-y-4" data-print="no">
      <Tabs
        label="Periode"
        tabs={usualPeriods().map(({ label, period: usual }) => ({
          label,
          href: statisticsAddress("", usual),
          current: usual.from === period.from && usual.to === period.to,
        }))}
      />
      <NextForm
        action="/dinas/legalitas/statistik"
        aria-label="Pilih periode"
        className="flex flex-wrap items-end gap-3"
      >
        <DateField key={`dari ${period.from}`} label="Dari tanggal" name="dari" defaultValue={period.from} />
        <DateField key={`sampai ${period.to}`} label="Sampai tanggal" name="sampai" defaultValue={period.to} />
        <Button type="submit" variant="secondary">
          Tampilkan
        </Button>
      </NextForm>
    </div>
  );
}
