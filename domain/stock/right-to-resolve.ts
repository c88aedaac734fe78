import type { Permission } from "../policy";

/** A price moves no goods: whoever may approve a large void may explain it too, so that a lone clerk has somebody to ask. */
export function rightToResolve(kind: string): Permission {
  return kind === "harga" ? "sale.approve" : "goods.move";
}
