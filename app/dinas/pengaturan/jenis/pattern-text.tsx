type Props = { pattern: string | null; example: string | null };

/** The form of a number as an example first: few read patterns. */
export function PatternText({ pattern, example }: Props) {
  if (!pattern) return "Bebas";
  return (
    <span className="block">
      <span className="block tabular-nums">{example}</span>
      <code className="block break-all text-ink-soft text-sm">{pattern}</code>
    </span>
  );
}
