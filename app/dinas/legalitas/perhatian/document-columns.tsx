import { messagePage } from "@/app/_pesan/message-page";
import type { Column } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { showNumber } from "@/domain/legalitas/show-number";

type Row = { id: string; name: string; kind: string; number: string; businessId: string; business: string };

/** Which document of whose, the same in every list of documents that need somebody. */
export const documentColumns: readonly Column<Row>[] = [
  {
    header: "Dokumen",
    cell: ({ id, name, kind, number }) => (
      <TextLink href={`/dinas/legalitas/${id}`}>
        {name} {showNumber(kind, number)}
      </TextLink>
    ),
  },
  { header: "Usaha", cell: (row) => <TextLink href={`/dinas/pelaku/${row.businessId}`}>{row.business}</TextLink> },
];

/** The way to a prepared message about it. */
export const messageColumn: Column<Row> = {
  header: "",
  label: "Kabari",
  cell: (row) => <TextLink href={messagePage(row.businessId, { dokumen: row.id })}>Kirim lewat WhatsApp</TextLink>,
};
