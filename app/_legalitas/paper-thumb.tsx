import { Icon } from "@/components/ui/icon";

type Props = { paper: { thumbnailId: string | null; isScanning: boolean; pages: number } };

/** What a document looks like, small, beside its number in a list; the number is its link. */
export function PaperThumb({ paper: { thumbnailId, isScanning, pages } }: Props) {
  return (
    <span className="relative block size-16 shrink-0">
      {thumbnailId ? (
        // biome-ignore lint/performance/noImgElement: a private picture, made small when it was uploaded
        <img
          src={`/api/files/${thumbnailId}?ukuran=320`}
          alt=""
          width={64}
          height={64}
          loading="lazy"
          className="size-full rounded-control border border-line bg-brand-soft object-cover object-top"
        />
      ) : (
        <span className="grid size-full place-items-center rounded-control border border-line bg-brand-soft text-brand">
          <Icon name={isScanning ? "clock" : "file"} className="size-6" />
          {isScanning && <span className="sr-only">Berkas sedang diperiksa pemindai.</span>}
        </span>
      )}
      {pages > 1 && (
        <span className="absolute end-1 bottom-1 rounded-full border border-line bg-surface px-1.5 font-semibold text-ink text-xs">
          {pages}
          <span className="sr-only"> berkas. </span>
        </span>
      )}
    </span>
  );
}
