import { messagePage } from "@/app/_pesan/message-page";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { UnfulfilledRow } from "@/domain/legalitas/list-unfulfilled";
import { showNumber } from "@/domain/legalitas/show-number";

const columns: readonly Column<UnfulfilledRow>[] = [
  {
    header: "Dokumen",
    cell: ({ id, name, kind, number }) => (
      <TextLink href={`/dinas/legalitas/${id}`}>
        {name} {showNumber(kind, number)}
      </TextLink>
    ),
  },
  { header: "Usaha", cell: (row) => <TextLink href={`/dinas/pelaku/${row.businessId}`}>{row.business}</TextLink> },
  { header: "Umur", cell: ({ age }) => `${age} hari` },
  {
    header: "Paling lambat",
    cell: ({ dueOn, isLate }) => (
      <>
        <Time value={dueOn} /> {isLate && <Badge tone="warn">Lewat</Badge>}
      </>
    ),
  },
];

const write: Column<UnfulfilledRow> = {
  header: "",
  label: "Kabari",
  cell: (row) => <TextLink href={messagePage(row.businessId, { dokumen: row.id })}>Kirim lewat WhatsApp</TextLink>,
};

type Props = { rows: readonly UnfulfilledRow[]; mayWrite: boolean };

export function UnfulfilledTable({ rows, mayWrite }: Props) {
  return (
    <Table
      caption="Izin yang komitmennya belum terpenuhi"
      columns={mayWrite ? [...columns, write] : columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
