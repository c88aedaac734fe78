/** One bar: how far the middle reaches, how far almost all, and where the target is. */
export type RangeBar = { label: string; says: string; middle: number; far: number; target?: number | null };

const row = 46;

/** Bars drawn on the server, as wide as there is room; the numbers stand beside each, and belong in a table beneath too. */
export function RangeBars({ bars, label }: { bars: readonly RangeBar[]; label: string }) {
  const widest = Math.max(...bars.flatMap(({ far, target }) => [far, target ?? 0]), 1) * 1.02;
  const part = (value: number) => `${Math.max(0.4, (value / widest) * 100)}%`;
  return (
    <svg role="img" aria-label={label} width="100%" height={bars.length * row} className="block">
      {bars.map(({ label, says, middle, far, target }, i) => (
        <g key={label} transform={`translate(0 ${i * row})`}>
          <text y="16" fontSize="14" className="fill-ink">
            <tspan fontWeight="600">{label}</tspan>
            <tspan className="fill-ink-soft"> {says}</tspan>
          </text>
          <rect y="24" height="14" rx="3" width="100%" className="fill-sunken" />
          <rect y="28" height="6" rx="3" width={part(far)} className="fill-rice-fill" />
          <rect y="24" height="14" rx="3" width={part(middle)} className="fill-brand" />
          {target && <rect x={part(target)} y="21" width="2" height="20" className="fill-bad" />}
        </g>
      ))}
    </svg>
  );
}
