import { messagePage } from "@/app/_pesan/message-page";
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

const write: Column<EndingRow> = {
  header: "",
  label: "Kabari",
  cell: (row) => <TextLink href={messagePage(row.businessId, { dokumen: row.id })}>Kirim lewat WhatsApp</TextLink>,
};

type Props = { rows: readonly EndingRow[]; mayWrite: boolean };

export function EndingTable({ rows, mayWrite }: Props) {
  return (
    <Table
      caption="Dokumen yang baru atau segera berakhir"
      columns={mayWrite ? [...columns, write] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
