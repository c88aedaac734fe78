import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { EndingRow } from "@/domain/legalitas/list-endings";
import { showNumber } from "@/domain/legalitas/show-number";

const columns: readonly Column<EndingRow>[] = [
  {
    header: "Dokumen",
    cell: ({ id, name, kind, number }) => (
      <TextLink href={`/dinas/legalitas/${id}`}>
        {name} {showNumber(kind, number)}
      </TextLink>
    ),
  },
  { header: "Usaha", cell: (row) => <TextLink href={`/dinas/pelaku/${row.businessId}`}>{row.business}</TextLink> },
  { header: "Berlaku sampai", cell: (row) => <Time value={row.expiresOn} /> },
];

export function EndingTable({ rows }: { rows: readonly EndingRow[] }) {
  return <Table caption="Dokumen yang segera berakhir" columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
