const compact = new Intl.NumberFormat("id-ID", { notation: "compact", maximumFractionDigits: 1 });

/** `Rp1,2 jt`, where there is room for little more. */
export function compactRupiah(amount: number) {
  return `${amount < 0 ? "-" : ""}Rp${compact.format(Math.abs(amount))}`;
}
