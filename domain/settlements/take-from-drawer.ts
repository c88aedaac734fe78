import { and, eq, notExists } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { shiftClosings, shifts } from "@/db/schema";
import { formatRupiah } from "@/lib/money";
import { Refused } from "../errors";
import { inDrawer, sumsOfShift } from "../shifts/sums-of-shift";

/** The open till whose drawer can give that much cash. The place is locked already. */
export async function takeFromDrawer(tx: Tx, placeId: string, amount: number) {
  const closed = tx.select().from(shiftClosings).where(eq(shiftClosings.shiftId, shifts.id));
  const [shift] = await tx
    .select({ id: shifts.id, float: shifts.float })
    .from(shifts)
    .where(and(eq(shifts.placeId, placeId), notExists(closed)));
  if (!shift) {
    throw new Refused(
      "Kasir di tempat ini sedang tertutup. Buka kasir dulu, atau ambil uang dari tempat lain.",
      "fromDrawer",
    );
  }
  const there = inDrawer(shift.float, await sumsOfShift(tx, shift.id));
  if (there < amount) {
    throw new Refused(`Menurut catatan di laci hanya ada ${formatRupiah(Math.max(there, 0))}.`, "fromDrawer");
  }
  return shift.id;
}
