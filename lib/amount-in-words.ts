const units = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
] as const;
const scales = [
  [1e12, "triliun"],
  [1e9, "miliar"],
  [1e6, "juta"],
  [1e3, "ribu"],
  [100, "ratus"],
] as const;

/** A whole number in Indonesian words, as receipts demand it: `seratus dua puluh lima ribu`. */
export function amountInWords(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number: ${amount}`);
  if (amount < 0) return `minus ${amountInWords(-amount)}`;
  const small = units[amount];
  if (small) return small;
  if (amount < 20) return `${amountInWords(amount - 10)} belas`;
  if (amount < 100) return joined(`${amountInWords(Math.floor(amount / 10))} puluh`, amount % 10);
  for (const [size, name] of scales) {
    if (amount < size) continue;
    const count = Math.floor(amount / size);
    const isOne = count === 1 && (name === "ratus" || name === "ribu");
    return joined(isOne ? `se${name}` : `${amountInWords(count)} ${name}`, amount % size);
  }
  throw new RangeError(`Not a whole number: ${amount}`);
}

function joined(words: string, rest: number) {
  return rest === 0 ? words : `${words} ${amountInWords(rest)}`;
}
