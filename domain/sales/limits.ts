/** What one receipt can hold; the till keeps to it too, for what has left without network can't be refused any more. */
export const saleLimits = {
  lines: 100,
  quantity: 10_000,
  unitPrice: 1_000_000_000,
  rupiah: 2_000_000_000,
} as const;
