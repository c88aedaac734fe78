import { and, eq, notExists } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { shiftClosings, shifts } from "@/db/schema";
import { Refused } from "../errors";
import { requireInDrawer } from "../shifts/require-in-drawer";

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
      "method",
    );
  }
  await requireInDrawer(tx, { shift, amount, field: "method", instead: "Ambil uang dari tempat lain." });
  return shift.id;
}
