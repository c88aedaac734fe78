import { DocumentPreview } from "@/app/_legalitas/document-preview";
import { TextLink } from "@/components/ui/text-link";
import { Viewer } from "@/components/viewer/viewer";
import type { DocumentPage } from "@/domain/legalitas/list-pages";
import { viewsOf } from "./views-of";

type Props = { pages: readonly DocumentPage[]; replaced: readonly DocumentPage[] };

/** The paper to read closely: page by page where it can be shown as pictures, else as the browser shows it. */
export function PaperDesk({ pages, replaced }: Props) {
  const views = viewsOf(pages);
  if (!views) return <DocumentPreview pages={pages} replaced={replaced} />;
  return (
    <div className="space-y-4">
      <Viewer views={views} label="Isi dokumen" />
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {pages.map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`/api/files/${id}`}>Buka berkas {name}</TextLink>
          </li>
        ))}
      </ul>
      {replaced.length > 0 && (
        <details>
          <summary className="cursor-pointer py-2 font-semibold text-brand">
            Berkas yang sudah diganti ({replaced.length})
          </summary>
          <DocumentPreview pages={replaced} replaced={[]} />
        </details>
      )}
    </div>
  );
}
