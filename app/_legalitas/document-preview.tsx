import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";

type Props = { fileId: string | null; mime: string | null; name: string | null };

/** The paper itself: a picture, or a PDF in the browser's own viewer; a link for whoever has no viewer. */
export function DocumentPreview({ fileId, mime, name }: Props) {
  if (!fileId) {
    return (
      <EmptyState title="Belum ada berkas">Nomornya tercatat dari data lama. Pemilik perlu mengunggahnya.</EmptyState>
    );
  }
  const url = `/api/files/${fileId}`;
  return (
    <div className="space-y-3">
      {mime === "application/pdf" ? (
        <iframe
          src={url}
          title={`Isi dokumen ${name ?? ""}`}
          className="h-[70vh] w-full rounded-card border border-line"
        />
      ) : (
        // biome-ignore lint/performance/noImgElement: a private picture, never optimised by the server
        <img src={url} alt={`Foto dokumen ${name ?? ""}`} className="w-full rounded-card border border-line" />
      )}
      <ButtonLink href={url} variant="secondary" size="small" icon="eye">
        Buka berkas {name}
      </ButtonLink>
    </div>
  );
}
