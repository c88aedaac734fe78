import { RangeBars } from "@/components/charts/range-bars";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { NamedSpread } from "@/domain/legalitas/statistics/read-statistics";
import { dayWords } from "./day-words";

type Props = {
  title: string;
  first: string;
  rows: readonly NamedSpread[];
  hasTarget?: boolean;
  href: (row: NamedSpread, more?: Record<string, string>) => string;
};

/** The spread of each kind or officer: bars, and beneath them the same as a table whose numbers open their rows. */
export function SpreadCard({ title, first, rows, hasTarget, href }: Props) {
  if (rows.length === 0) {
    return (
      <Card title={title}>
        <EmptyState title="Belum ada keputusan">Tidak ada dokumen yang diputus dalam periode ini.</EmptyState>
      </Card>
    );
  }
  return (
    <Card title={title} flush>
      <div className="px-5 pb-4">
        <p className="mb-3 text-ink-soft text-sm">
          Batang penuh: median. Batang tipis: sembilan dari sepuluh (p90).{hasTarget && " Garis merah: target."}
        </p>
        <RangeBars
          label={`Grafik ${title.toLowerCase()}; angkanya di tabel di bawah`}
          bars={rows.map(({ name, median, p90, targetDays }) => ({
            label: name,
            says: `median ${dayWords(median)} · p90 ${dayWords(p90)}`,
            middle: median,
            far: p90,
            target: targetDays,
          }))}
        />
      </div>
      <Table
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { header: first, cell: ({ name }) => name },
          {
            header: "Diputus",
            align: "end",
            cell: (row) => <TextLink href={href(row)}>{row.count.toLocaleString("id-ID")}</TextLink>,
          },
          { header: "Median", align: "end", cell: ({ median }) => dayWords(median) },
          { header: "p90", align: "end", cell: ({ p90 }) => dayWords(p90) },
          ...(hasTarget
            ? [
                {
                  header: "Target",
                  align: "end" as const,
                  cell: ({ targetDays }: NamedSpread) => `${targetDays ?? "–"} hari`,
                },
              ]
            : []),
          {
            header: "Lewat target",
            align: "end",
            cell: (row) =>
              row.late > 0 ? (
                <TextLink href={href(row, { lewat: "1" })}>{row.late.toLocaleString("id-ID")}</TextLink>
              ) : (
                "0"
              ),
          },
        ]}
      />
    </Card>
  );
}
