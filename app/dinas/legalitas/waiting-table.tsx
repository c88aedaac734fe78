import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Waiting } from "@/domain/legalitas/list-waiting";
import { showNumber } from "@/domain/legalitas/show-number";
import { ago } from "@/lib/ago";

const day = 24 * 60 * 60 * 1000;

/** Three days is what the office promises; later is shown as late. */
const isLate = (since: string) => Date.now() - Date.parse(since) > 3 * day;

export function WaitingTable({ rows }: { rows: readonly Waiting[] }) {
  return (
    <Table
      caption="Dokumen yang menunggu"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          header: "Dokumen",
          cell: ({ id, kind, kindName, number }) => (
            <TextLink href={`/dinas/legalitas/${id}`}>
              {kindName} {showNumber(kind, number)}
            </TextLink>
          ),
        },
        { header: "Usaha", cell: ({ business }) => business },
        { header: "Kecamatan", cell: ({ kecamatan }) => kecamatan ?? "Belum diisi" },
        { header: "Perlu", cell: ({ state }) => (state === "diajukan" ? "Periksa dokumen" : "Pastikan produk") },
        {
          header: "Menunggu sejak",
          cell: ({ since }) => <Badge tone={isLate(since) ? "bad" : "neutral"}>{ago(new Date(since))}</Badge>,
        },
      ]}
    />
  );
}
