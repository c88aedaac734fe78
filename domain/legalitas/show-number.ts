import { formatPirt } from "./permit-numbers/pirt";

/** A number as it stands on the paper. */
export function showNumber(kind: string, number: string) {
  return kind === "pirt" ? formatPirt(number) : number;
}
