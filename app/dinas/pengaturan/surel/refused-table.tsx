import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { RefusedAddress } from "@/domain/mail/mail-health";

const columns: readonly Column<RefusedAddress>[] = [
  { header: "Orang", cell: (row) => <TextLink href={`/dinas/orang/${row.userId}`}>{row.name}</TextLink> },
  { header: "Alamat", cell: (row) => <span className="break-all">{row.address}</span> },
  { header: "Jawaban server", cell: (row) => row.refusal ?? "–" },
  { header: "Sejak", cell: (row) => (row.refusedAt ? <Time value={row.refusedAt} /> : "–") },
];

/** They were told in the application; mail goes there again once they confirm it anew. */
export function RefusedTable({ rows }: { rows: readonly RefusedAddress[] }) {
  return <Table caption="Alamat yang ditolak servernya" columns={columns} rows={rows} rowKey={(row) => row.userId} />;
}
