import { DocumentBadge } from "@/app/_legalitas/document-badge";
import type { SentFile } from "@/components/forms/send-file";
import { Card } from "@/components/ui/card";
import { Tabs } from "@/components/ui/tabs";
import type { VisitRecord } from "@/domain/counter/get-visit";
import type { Kind } from "@/domain/legalitas/kinds/list-kinds";
import type { ListedDocument } from "@/domain/legalitas/list-documents";
import { showNumber } from "@/domain/legalitas/show-number";
import type { ListedProduct } from "@/domain/products/list-products";
import { Optional } from "./optional";
import { PaperForm } from "./paper-form";
import { StepTitle } from "./step-title";

type Props = {
  visit: VisitRecord;
  mayReceive: boolean;
  papers: readonly ListedDocument[];
  products: readonly ListedProduct[];
  kinds: readonly Kind[];
  chosen?: string;
  pages: readonly SentFile[];
  then: string;
};

/** The papers on record, and a form for the next: the kind that the products still need comes first. */
export function PaperCard({ visit, mayReceive, papers, products, kinds, chosen, pages, then }: Props) {
  const received = visit.received.filter(({ documentId }) => documentId).length;
  const needed = products.flatMap(({ verdict }) =>
    verdict.requirements
      .filter(({ level, state }) => level === "wajib" && state === "belum_ada")
      .map(({ kind }) => kind),
  );
  const kind = kinds.find((one) => one.kind === chosen) ?? kinds.find((one) => needed.includes(one.kind)) ?? kinds[0];
  return (
    <Card
      title={<StepTitle step={4} title="Dokumen" done={received > 0 ? `${received} diterima hari ini` : undefined} />}
    >
      {papers.length > 0 && (
        <ul className="mb-5 divide-y divide-line">
          {papers.map((paper) => (
            <li key={paper.id} className="flex flex-wrap items-center gap-2 py-2 first:pt-0">
              <span className="font-semibold">{paper.kindName}</span>
              <span className="tabular-nums">{showNumber(paper.kind, paper.number)}</span>
              <DocumentBadge {...paper} />
            </li>
          ))}
        </ul>
      )}
      {mayReceive && kind ? (
        <Optional
          summary="Tambah dokumen lain"
          isOpen={papers.length === 0 || needed.length > 0 || chosen !== undefined}
        >
          <Tabs
            label="Jenis dokumen"
            tabs={kinds.map((one) => ({
              href: `/dinas/loket/${visit.id}?jenis=${one.kind}#dokumen`,
              label: needed.includes(one.kind) ? `${one.name} (perlu)` : one.name,
              current: one.kind === kind.kind,
            }))}
          />
          <div id="dokumen" className="pt-5">
            <PaperForm key={kind.kind} visit={visit} kind={kind} pages={pages} then={then} />
          </div>
        </Optional>
      ) : (
        papers.length === 0 && <p className="text-ink-soft">Belum ada dokumen.</p>
      )}
    </Card>
  );
}
