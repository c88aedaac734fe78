const grouped = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/** `Rp15.000` */
export function formatRupiah(amount: number | bigint) {
  return `${amount < 0 ? "-" : ""}Rp${grouped.format(amount < 0 ? -amount : amount)}`;
}
