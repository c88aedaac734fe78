const notes = [5_000, 10_000, 20_000, 50_000, 100_000];

/** Sums that people hand over for an amount: it rounded up to the notes in use, at most four. */
export function handySums(total: number): number[] {
  const sums = notes.map((note) => Math.ceil(total / note) * note).filter((sum) => sum > total);
  return [...new Set(sums)].sort((a, b) => a - b).slice(0, 4);
}
