import { Time } from "@/components/ui/time";
import type { ListedReport } from "@/domain/places/list-reports";
import { PhotoLink } from "./photo-link";
import { StandingBadge } from "./standing-badge";

type Props = { reports: readonly ListedReport[]; showPlace?: boolean };

/** What was said of places, latest first, each with its author. */
export function ReportList({ reports, showPlace }: Props) {
  return (
    <ol className="divide-y divide-line">
      {reports.map((report) => (
        <li key={report.id} className="flex flex-wrap items-start justify-between gap-3 py-3.5">
          <div className="min-w-0 space-y-1">
            {showPlace && <p className="font-semibold">{report.place}</p>}
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <StandingBadge standing={report.state} />
              <span className="text-sm">{report.productCount.toLocaleString("id-ID")} produk</span>
            </div>
            {report.note && <p className="whitespace-pre-line break-words">{report.note}</p>}
            <p className="text-ink-soft text-sm">
              <Time value={report.reportedAt} /> · {report.reportedBy}
            </p>
          </div>
          {report.photoId && (
            <PhotoLink id={report.photoId} isScanning={report.isScanning} label={`Foto laporan ${report.place}`} />
          )}
        </li>
      ))}
    </ol>
  );
}
