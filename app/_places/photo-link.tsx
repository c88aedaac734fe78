/** A private photo, small, that opens in full. */
export function PhotoLink({ id, label }: { id: string; label: string }) {
  const url = `/api/files/${id}`;
  return (
    <a href={url} className="block size-20 shrink-0 overflow-hidden rounded-control border border-line">
      {/* biome-ignore lint/performance/noImgElement: a private photo, opened through its record's permission */}
      <img src={`${url}?ukuran=320`} alt={label} loading="lazy" className="size-full object-cover" />
    </a>
  );
}
