/** The value below which this share of the samples lies; 0.5 is the median. */
export function percentile(samples: readonly number[], share: number) {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error("Tidak ada yang terukur.");
  return value;
}
