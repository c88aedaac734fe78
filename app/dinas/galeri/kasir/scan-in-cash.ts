const largestNote = 100_000;
const bundle = 50_000;

type Scanned = { label: string; before: string } | "unclear";

/**
 * What Enter means where cash is typed: a label, with what was typed before it, or nothing of the kind. Ten million and five
 * rupiah is a label; so is what nobody hands over for this total. What may be both is for the clerk to say.
 */
export function scanInCash(digits: string, total: number, isOnShelf: (label: string) => boolean): Scanned | undefined {
  const [, before, label] = /^(\d*)(\d{8})$/.exec(digits) ?? [];
  if (before === undefined || !label) return undefined;
  const sum = Number(digits);
  const change = sum - total;
  const isPaid = change === 0 || (change > 0 && change < largestNote && sum % 100 === 0);
  if (isOnShelf(label)) return isPaid ? "unclear" : { label, before };
  return isPaid || (before === "" && sum % bundle === 0) ? undefined : { label, before };
}
