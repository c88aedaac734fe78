import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { SalesReport } from "@/domain/reports/report-sales";
import type { Side } from "@/domain/reports/words";
import { reportQuery } from "./report-address";
import { ShareTable } from "./share-table";

type Props = { side: Side; report: SalesReport; filter: ReportFilter; page: number };

const length = 100;

/** One side of a report in full, a hundred rows to a page. */
export function OneSide({ side, report, filter, page }: Props) {
  const all = `/dinas/galeri/laporan?${reportQuery(filter)}`;
  const here = `${all}&menurut=${side}`;
  const start = Math.max(0, page - 1) * length;
  return (
    <>
      <p>
        <TextLink href={all}>Kembali ke laporan lengkap</TextLink>
      </p>
      <ShareTable
        side={side}
        shares={report[side].slice(start, start + length)}
        whole={report.sums.amount}
        filter={filter}
      />
      <Pagination
        previous={start > 0 ? `${here}&halaman=${page - 1}` : undefined}
        next={report[side].length > start + length ? `${here}&halaman=${page + 1}` : undefined}
      />
    </>
  );
}
