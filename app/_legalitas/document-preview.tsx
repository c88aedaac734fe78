import { EmptyState } from "@/components/ui/empty-state";
import type { DocumentPage } from "@/domain/legalitas/list-pages";
import { PageView } from "./page-view";

type Props = { pages: readonly DocumentPage[]; replaced: readonly DocumentPage[] };

/** The paper itself, page after page, and below it what an earlier submission showed. */
export function DocumentPreview({ pages, replaced }: Props) {
  if (pages.length === 0) {
    return (
      <EmptyState title="Belum ada berkas">Nomornya tercatat dari data lama. Pemilik perlu mengunggahnya.</EmptyState>
    );
  }
  return (
    <div className="space-y-6">
      <ol aria-label="Halaman dokumen" className="space-y-6">
        {pages.map((page, i) => (
          <li key={page.id}>
            <PageView page={page} place={pages.length > 1 ? `Berkas ${i + 1} dari ${pages.length}` : "Berkas"} />
          </li>
        ))}
      </ol>
      {replaced.length > 0 && (
        <details>
          <summary className="cursor-pointer py-2 font-semibold text-brand">
            Berkas yang sudah diganti ({replaced.length})
          </summary>
          <ol className="space-y-6">
            {replaced.map((page, i) => (
              <li key={page.id}>
                <PageView page={page} place={`Berkas lama ${i + 1}`} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
