/** One bar: how far the middle reaches, how far almost all, and where the target is. */
export type RangeBar = { label: string; says: string; middle: number; far: number; target?: number | null };

/** Bars drawn on the server, as wide as there is room; the numbers stand above each, and belong in a table beneath too. */
export function RangeBars({ bars, label }: { bars: readonly RangeBar[]; label: string }) {
  const widest = Math.max(...bars.flatMap(({ far, target }) => [far, target ?? 0]), 1) * 1.02;
  const part = (value: number) => `${Math.max(0.4, (value / widest) * 100)}%`;
  return (
    <ul aria-label={label} className="space-y-2.5 [print-color-adjust:exact]">
      {bars.map(({ label, says, middle, far, target }) => (
        <li key={label} className="text-sm">
          <span className="font-semibold">{label}</span> <span className="text-ink-soft">{says}</span>
          <div aria-hidden="true" className="relative mt-1 h-3.5 rounded-sm bg-sunken">
            <div className="absolute top-1 h-1.5 rounded-full bg-rice-fill" style={{ width: part(far) }} />
            <div className="absolute h-full rounded-sm bg-brand" style={{ width: part(middle) }} />
            {target && (
              <div className="absolute -top-0.5 h-4.5 w-0.5 bg-bad" style={{ insetInlineStart: part(target) }} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
