type Props = { label?: string; lines?: number };

/** Stands in while the real thing is fetched. */
export function Skeleton({ label = "Memuat…", lines = 4 }: Props) {
  return (
    <div role="status" className="space-y-3 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change order
          key={index}
          className="h-5 animate-pulse rounded-control bg-line"
          style={{ width: `${[92, 70, 84, 58][index % 4]}%` }}
        />
      ))}
    </div>
  );
}
