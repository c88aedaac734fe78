import { DocumentBadge } from "@/app/_legalitas/document-badge";
import { PaperThumb } from "@/app/_legalitas/paper-thumb";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { Time } from "@/components/ui/time";
import type { ListedDocument } from "@/domain/legalitas/list-documents";
import { showNumber } from "@/domain/legalitas/show-number";

export function PapersTable({ papers }: { papers: readonly ListedDocument[] }) {
  return (
    <Card flush title="Dokumen">
      {papers.length === 0 ? (
        <p className="px-5 pb-5">Belum ada dokumen.</p>
      ) : (
        <Table
          caption="Dokumen usaha"
          rows={papers}
          rowKey={(paper) => paper.id}
          columns={[
            {
              header: "Dokumen",
              cell: (paper) => (
                <span className="flex gap-4">
                  <PaperThumb paper={paper} />
                  <span className="self-baseline">
                    <TextLink href={`/dinas/legalitas/${paper.id}`}>
                      {paper.kindName} {showNumber(paper.kind, paper.number)}
                    </TextLink>
                  </span>
                </span>
              ),
            },
            {
              header: "Keadaan",
              cell: (paper) => <DocumentBadge {...paper} />,
            },
            { header: "Berlaku sampai", cell: ({ expiresOn }) => (expiresOn ? <Time value={expiresOn} /> : "–") },
            { header: "Produk", align: "end", cell: ({ products }) => products },
          ]}
        />
      )}
    </Card>
  );
}
