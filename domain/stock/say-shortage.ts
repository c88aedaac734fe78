import { formatCount } from "@/lib/money";

/** More was sold than the record of the shelf had: how many, how many it had, and how many of them it lacks. */
export function sayShortage({ quantity, details }: { quantity: number; details: { tercatat?: unknown } }) {
  const recorded = Number(details.tercatat ?? 0);
  const sold = formatCount(recorded + quantity);
  return `Terjual ${sold}, di rak tercatat ${formatCount(recorded)}: kurang ${formatCount(quantity)}.`;
}
