type Discrepancy = { kind: string; quantity: number; details: Record<string, string | number> };

/** What a line was paid off its price, over or under; nothing where the price is not what was in doubt. */
export function priceGap({ kind, quantity, details }: Discrepancy) {
  return kind === "harga" ? quantity * Math.abs(Number(details.seharusnya) - Number(details.dibayar)) : 0;
}
