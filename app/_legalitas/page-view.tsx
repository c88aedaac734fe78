import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { foundIn, stillScanning } from "@/domain/files/scan-words";
import type { DocumentPage } from "@/domain/legalitas/list-pages";

/** One file of a document: a picture, or a PDF in the browser's own viewer; a link for whoever has no viewer. */
export function PageView({ page, place }: { page: DocumentPage; place: string }) {
  const { id, mime, name, pageCount, scan, threat } = page;
  const url = `/api/files/${id}`;
  if (scan === "terinfeksi" || scan === "menunggu") {
    return (
      <Notice tone={scan === "menunggu" ? "info" : "bad"} title={`${place}: ${name}`}>
        {scan === "menunggu" ? stillScanning : foundIn(threat)}
      </Notice>
    );
  }
  return (
    <figure className="space-y-2">
      {mime === "application/pdf" ? (
        <iframe
          src={url}
          title={`${place}: ${name}`}
          className="h-[70vh] w-full rounded-card border border-line"
          loading="lazy"
        />
      ) : (
        // biome-ignore lint/performance/noImgElement: a private picture, never optimised by the server
        <img src={url} alt={`${place}: foto ${name}`} className="w-full rounded-card border border-line" />
      )}
      <figcaption className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft text-sm">
        <span>
          {place}
          {pageCount ? ` · PDF ${pageCount} halaman` : ""}
        </span>
        <ButtonLink href={url} variant="secondary" size="small" icon="eye">
          Buka berkas {name}
        </ButtonLink>
      </figcaption>
    </figure>
  );
}
