import { PaperThumb } from "@/app/_legalitas/paper-thumb";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Waiting } from "@/domain/legalitas/list-waiting";
import { showNumber } from "@/domain/legalitas/show-number";
import type { Need } from "@/domain/legalitas/waiting-documents";
import { WaitingTime } from "./waiting-time";

const needs: Record<Need, string> = {
  dokumen: "Periksa dokumen",
  produk: "Pastikan produk",
  komitmen: "Pastikan komitmen",
};

export function WaitingTable({ rows }: { rows: readonly Waiting[] }) {
  return (
    <Table
      caption="Dokumen yang menunggu"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          header: "Dokumen",
          cell: (paper) => (
            <span className="flex gap-4">
              <PaperThumb paper={paper} />
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1 self-baseline">
                <TextLink href={`/dinas/legalitas/${paper.id}`}>
                  {paper.kindName} {showNumber(paper.kind, paper.number)}
                </TextLink>
                {paper.isShared && (
                  <Badge tone="bad" icon="warning">
                    Nomor ganda
                  </Badge>
                )}
              </span>
            </span>
          ),
        },
        { header: "Usaha", cell: ({ business }) => business },
        { header: "Kecamatan", cell: ({ kecamatan }) => kecamatan ?? "Belum diisi" },
        { header: "Perlu", cell: ({ need }) => needs[need] },
        { header: "Menunggu", cell: ({ since, targetDays }) => <WaitingTime since={since} targetDays={targetDays} /> },
      ]}
    />
  );
}
