/** Rupiah cut from one unit; the cut is in hundredths of a percent. The same rounding as the database's own check. */
export function cutOf(price: number, cut: number) {
  return Math.floor((price * cut + 5_000) / 10_000);
}

/** The lowest selling price, in full hundreds, that leaves the owner what they ask. */
export function priceFor(ownerPrice: number, cut: number) {
  if (cut === 0) return ownerPrice;
  let price = Math.ceil((ownerPrice * 10_000) / (10_000 - cut) / 100) * 100;
  while (price - cutOf(price, cut) < ownerPrice) price += 100;
  return price;
}
