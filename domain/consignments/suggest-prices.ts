import { cutOf } from "./cut-of";

export type Prices = { ownerPrice: number; price: number };

/**
 * Prices to begin with: what was agreed last, else what shoppers read of the product. With a cut that leaves the owner
 * less than they asked, the selling price is reckoned anew.
 */
export function suggestPrices(last: Prices | null, shown: number | null, cut: number): Partial<Prices> {
  if (!last) return shown === null ? {} : { ownerPrice: shown - cutOf(shown, cut), price: shown };
  const stillFits = last.price - cutOf(last.price, cut) >= last.ownerPrice;
  return stillFits ? last : { ownerPrice: last.ownerPrice };
}
