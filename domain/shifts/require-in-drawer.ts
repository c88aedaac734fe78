import type { Tx } from "@/db/client";
import { formatRupiah } from "@/lib/money";
import { Refused } from "../errors";
import { inDrawer, sumsOfShift } from "./sums-of-shift";

type Asked = { shift: { id: string; float: number }; amount: number; field: string; instead: string };

/** Nobody is given cash that the drawer of an open till can't hold. The place is locked already. */
export async function requireInDrawer(tx: Tx, { shift, amount, field, instead }: Asked) {
  const there = inDrawer(shift.float, await sumsOfShift(tx, shift.id));
  if (there >= amount) return;
  throw new Refused(`Menurut catatan di laci hanya ada ${formatRupiah(Math.max(there, 0))}. ${instead}`, field);
}
