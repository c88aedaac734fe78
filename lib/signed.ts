import { formatCount } from "./money";

/** A change with its sign, which is a real minus: `+3`, `−1.200`, `0`. */
export function signed(change: number) {
  const digits = formatCount(Math.abs(change));
  return change > 0 ? `+${digits}` : change < 0 ? `−${digits}` : digits;
}
