type Props = { label: string; value: number; max?: number; showLabel?: boolean };

export function Progress({ label, value, max = 100, showLabel = true }: Props) {
  const percent = max === 0 ? 0 : Math.min(100, Math.round((value / max) * 100));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="space-y-1"
    >
      {showLabel && (
        <div className="flex justify-between gap-4 text-ink-soft text-sm">
          <span>{label}</span>
          <span className="tabular-nums">{percent}%</span>
        </div>
      )}
      <div className="h-2 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
