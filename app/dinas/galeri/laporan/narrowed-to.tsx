import { TextLink } from "@/components/ui/text-link";
import type { ReportFilter } from "@/domain/reports/report-filter";
import type { SalesReport } from "@/domain/reports/report-sales";
import { sideWords } from "@/domain/reports/words";
import { methodWords } from "@/domain/sales/words";
import { reportQuery } from "./report-address";

type Props = { base: string; filter: ReportFilter; report: SalesReport };

/** What the report is narrowed to, each with a way to take that off again. */
export function NarrowedTo({ base, filter, report }: Props) {
  const chosen = [
    { side: "produk" as const, is: filter.productId, name: report.produk[0]?.name, off: { productId: undefined } },
    { side: "pemilik" as const, is: filter.businessId, name: report.pemilik[0]?.name, off: { businessId: undefined } },
    {
      side: "kecamatan" as const,
      is: filter.kecamatanCode,
      name: report.kecamatan[0]?.name,
      off: { kecamatanCode: undefined },
    },
    {
      side: "cara" as const,
      is: filter.method,
      name: filter.method && methodWords[filter.method],
      off: { method: undefined },
    },
  ].filter(({ is }) => is !== undefined);
  if (chosen.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {chosen.map(({ side, name, off }) => (
        <li key={side}>
          {sideWords[side].one}: <strong>{name ?? "tanpa penjualan di sini"}</strong>{" "}
          <TextLink href={`${base}?${reportQuery({ ...filter, ...off })}`}>
            Semua <span className="sr-only">{sideWords[side].one.toLowerCase()}</span>
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
