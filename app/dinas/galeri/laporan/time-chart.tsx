import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { overTime } from "@/domain/reports/over-time";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { SalesReport } from "@/domain/reports/report-sales";
import { sideWords } from "@/domain/reports/words";
import { reportQuery } from "./report-address";
import { SalesColumns } from "./sales-columns";

type Props = { report: SalesReport; filter: ReportFilter };

/** Sales over time, where there is more than one day or month to show. */
export function TimeChart({ report, filter }: Props) {
  const { side, points } = overTime(report, filter);
  if (points.length < 2) return null;
  return (
    <Card
      title={sideWords[side].title}
      action={
        <TextLink href={`/dinas/galeri/laporan?${reportQuery(filter)}&menurut=${side}`}>Lihat sebagai tabel</TextLink>
      }
    >
      <SalesColumns report={report} filter={filter} />
    </Card>
  );
}
