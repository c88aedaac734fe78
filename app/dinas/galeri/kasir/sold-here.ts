import type { KeptSale } from "./queue/store";

/** How many of each goods this device sold as far as it remembers, which is a week. */
export function soldHere(sales: readonly Pick<KeptSale, "receipt">[]): ReadonlyMap<string, number> {
  const sold = new Map<string, number>();
  for (const { receipt } of sales) {
    for (const { product, quantity } of receipt) sold.set(product, (sold.get(product) ?? 0) + quantity);
  }
  return sold;
}
