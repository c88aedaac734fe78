import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { KindHistory } from "@/domain/legalitas/kinds/list-kind-rules";
import { monthsText } from "@/domain/legalitas/kinds/months-text";
import { PatternText } from "../pattern-text";
import { StandingBadge } from "../standing-badge";

/** Every row that a kind ever had, the one written last above. */
export function KindHistoryTable({ rows }: { rows: KindHistory }) {
  return (
    <Table
      caption="Riwayat ketentuan"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { header: "Mulai", cell: ({ validFrom }) => <Time value={validFrom} /> },
        { header: "Keadaan", cell: (row) => <StandingBadge {...row} /> },
        { header: "Bentuk nomor", cell: (row) => <PatternText {...row} /> },
        { header: "Masa berlaku", cell: ({ validMonths }) => (validMonths ? monthsText(validMonths) : "Tanpa batas") },
        {
          header: "Penerbit",
          cell: ({ issuer, publicCheck }) => (publicCheck ? <TextLink href={publicCheck}>{issuer}</TextLink> : issuer),
        },
        { header: "Sumber", cell: ({ source, createdBy }) => (createdBy ? `${source} (${createdBy})` : source) },
      ]}
    />
  );
}
