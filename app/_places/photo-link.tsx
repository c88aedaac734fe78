type Props = { id: string; label: string; isScanning: boolean };

/** A private photo, small, that opens in full; in its place, while a scanner has yet to look at it, a word about that. */
export function PhotoLink({ id, label, isScanning }: Props) {
  const url = `/api/files/${id}`;
  const frame = "block size-20 shrink-0 overflow-hidden rounded-control border border-line";
  if (isScanning) {
    return (
      <p className={`${frame} grid place-items-center bg-brand-soft p-1 text-center text-xs leading-tight`}>
        <span className="sr-only">{label}: </span>
        Sedang diperiksa pemindai
      </p>
    );
  }
  return (
    <a href={url} className={frame}>
      {/* biome-ignore lint/performance/noImgElement: a private photo, opened through its record's permission */}
      <img src={`${url}?ukuran=320`} alt={label} loading="lazy" className="size-full object-cover" />
    </a>
  );
}
