/** `15.000`, of whole numbers: parts are rounded. */
export function formatCount(number: number | bigint) {
  const whole = typeof number === "number" ? Math.round(number) : number;
  const digits = String(whole < 0 ? -whole : whole).replace(/\B(?=(\d{3})+$)/g, ".");
  return whole < 0 ? `-${digits}` : digits;
}

/** `Rp15.000`; whole rupiah, which is all there is. */
export function formatRupiah(amount: number | bigint) {
  const count = formatCount(amount);
  return count.startsWith("-") ? `-Rp${count.slice(1)}` : `Rp${count}`;
}
