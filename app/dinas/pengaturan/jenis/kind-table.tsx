import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { KindSetting } from "@/domain/legalitas/kinds/list-kind-rules";
import { monthsText } from "@/domain/legalitas/kinds/months-text";
import { PatternText } from "./pattern-text";

/** Each kind with what holds of it today, and whether something else is to come. */
export function KindTable({ kinds }: { kinds: readonly KindSetting[] }) {
  return (
    <Table
      caption="Jenis dokumen"
      empty="Belum ada jenis dokumen."
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        {
          header: "Jenis",
          cell: ({ kind, name }) => <TextLink href={`/dinas/pengaturan/jenis/${kind}`}>{name}</TextLink>,
        },
        { header: "Bentuk nomor", cell: ({ now }) => now && <PatternText {...now} /> },
        {
          header: "Masa berlaku",
          cell: ({ now }) => (now?.validMonths ? monthsText(now.validMonths) : "Tanpa batas"),
        },
        { header: "Penerbit", cell: ({ now }) => now?.issuer },
        {
          header: "Sejak",
          cell: ({ now, next }) => (
            <span className="flex flex-wrap items-center gap-2">
              {now && <Time value={now.validFrom} />}
              {next && (
                <Badge tone="brand">
                  Berubah <Time value={next.validFrom} />
                </Badge>
              )}
            </span>
          ),
        },
        { header: "Sumber", cell: ({ now }) => now?.source },
      ]}
    />
  );
}
