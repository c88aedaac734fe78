/** `15.000` */
export function formatCount(number: number | bigint) {
  const digits = String(number < 0 ? -number : number).replace(/\B(?=(\d{3})+$)/g, ".");
  return number < 0 ? `-${digits}` : digits;
}

/** `Rp15.000`; whole rupiah, which is all there is. */
export function formatRupiah(amount: number | bigint) {
  const whole = typeof amount === "number" ? Math.round(amount) : amount;
  return whole < 0 ? `-Rp${formatCount(-whole)}` : `Rp${formatCount(whole)}`;
}
