import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import type { ReportFilter } from "@/domain/reports/report-filter";
import { reportQuery } from "./report-address";

const forms = [
  { path: "pdf", label: "PDF" },
  { path: "ringkasan", label: "Ringkasan XLSX" },
  { path: "rincian", label: "Rincian XLSX" },
];

/** The same report on paper, as sheets of its sides, and as a sheet of all its rows. Files, so no page transition. */
export function ExportLinks({ filter }: { filter: ReportFilter }) {
  return (
    <>
      {forms.map(({ path, label }) => (
        <a
          key={path}
          href={`/api/exports/penjualan/${path}?${reportQuery(filter)}`}
          className={buttonStyle("secondary")}
          download={path !== "pdf"}
        >
          <Icon name={path === "pdf" ? "file" : "download"} />
          {label}
        </a>
      ))}
      <PrintButton />
    </>
  );
}
